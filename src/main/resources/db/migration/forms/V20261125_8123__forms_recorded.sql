create view published_forms_recorded with (security_invoker = true) as
select a.municipality_id, a.case_id, a.form, r.revised_at as recorded_at, r.version > 1 as corrects
from form_revision r
join form_answer a on a.municipality_id = r.municipality_id and a.id = r.answer_id;
comment on view published_forms_recorded is '様式を書いた日時（版ごと）';
grant select on published_forms_recorded to tsunagi_app;
