-- What the returns count by: the national column of each service, and the settings. Only what is known today.
create view published_service_column with (security_invoker = true) as
select municipality_id, code, counts_as, valid from service where superseded_at is null;
grant select on published_service_column to tsunagi_app;
comment on view published_service_column is '事業ごとの国の集計の列と、その期間';

create view published_setting with (security_invoker = true) as
select municipality_id, key, value, valid from setting where superseded_at is null;
grant select on published_setting to tsunagi_app;
comment on view published_setting is '設定と、その期間';
