-- The plans drafted or to be evaluated in some months, without reading those of the years before.
create index plan_drafted on plan (municipality_id, drafted_on);
create index plan_evaluation on plan (municipality_id, evaluation_on) where evaluation_on is not null;
