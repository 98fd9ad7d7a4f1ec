-- For papers that go outside of the agency: a restricted case (DV, 職員親族) stands on none of them.
create view unrestricted_case with (security_invoker = true) as
select a.municipality_id, a.case_id from case_access a where not a.restricted;
grant select on unrestricted_case to tsunagi_app;
comment on view unrestricted_case is '閲覧制限のないケース: 機関の外に出る資料のため。だれに見えるかは決めない';

-- The guest of a meeting for whom the transaction works; null for everybody else.
create function tsunagi_guest() returns uuid
    language sql stable as $$ select nullif(current_setting('tsunagi.guest', true), '')::uuid $$;
