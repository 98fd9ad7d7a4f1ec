-- A return is about some of the plan's services, or about the plan as a whole.
alter table plan_submission add column returned_services text[] not null default '{}',
    add check (state = 'RETURNED' or cardinality(returned_services) = 0);
comment on column plan_submission.returned_services is '差戻し: 見直しを求めた事業のコード。空ならプラン全体';
