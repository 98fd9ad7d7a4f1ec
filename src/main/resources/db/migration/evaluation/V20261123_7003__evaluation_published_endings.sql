-- A case that was ended and taken up again was ended all the same; only a mistake never happened.
create view published_evaluation_ending with (security_invoker = true) as
select municipality_id, case_id, kind, closed_on, reason from closing where lifted_as is distinct from 'MISTAKEN';
grant select on published_evaluation_ending to tsunagi_app;
comment on view published_evaluation_ending is '終結・中断の実績: あとで再開したものを含み、記録の誤りを除く';
