create view published_reporting_agency_figure with (security_invoker = true) as
select f.municipality_id, substr(f.scope, 8)::uuid as agency_id, c.month, c.version, f.code, f.month_value, f.year_value
from return_figure f
join return_closing c on c.municipality_id = f.municipality_id and c.id = f.closing_id
where f.scope like 'agency-%';
grant select on published_reporting_agency_figure to tsunagi_app;
comment on view published_reporting_agency_figure is '締めた数のうち機関ごとのもの: 差替報告が要るかを見るため';
