alter table plan_submission add column amendment_id uuid;
alter table plan_submission add foreign key (municipality_id, amendment_id) references plan_amendment;
create index plan_submission_amendment on plan_submission (municipality_id, amendment_id) where amendment_id is not null;
comment on column plan_submission.amendment_id is 'プランの変更の提出: その変更。プラン全体の提出では空';
