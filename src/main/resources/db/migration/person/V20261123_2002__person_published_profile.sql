create view published_person_profile with (security_invoker = true) as
select municipality_id, id as person_id, sex, birth_year, birth_month, birth_day from person;
grant select on published_person_profile to tsunagi_app;
comment on view published_person_profile is '性別と生年月日: 氏名を出さない集計のため。日や月が分からない人は空';
