create index employment_outcome_day on employment_outcome (municipality_id, happened_on);

-- The same rule as before, asked of each outcome and not of all of them at once: so a month is found by its days.
create or replace view published_services_counted_outcome with (security_invoker = true) as
select o.municipality_id, o.outcome_id, o.case_id, c.person_id, o.kind, o.happened_on,
       case counted.kind when 'STARTED' then 'EMPLOYED' else 'INCREASED' end as counts_as,
       counted.outcome_id = o.outcome_id as counted
from published_services_employment_outcome o
join published_case_reception c on c.municipality_id = o.municipality_id and c.case_id = o.case_id
cross join lateral (
    select each.outcome_id, each.kind
    from published_case_reception own
    join published_services_employment_outcome each
      on each.municipality_id = own.municipality_id and each.case_id = own.case_id
    where own.municipality_id = c.municipality_id and own.person_id = c.person_id
      and date_trunc('month', each.happened_on) = date_trunc('month', o.happened_on)
    order by each.kind <> 'STARTED', each.happened_on, own.case_number, each.outcome_id
    limit 1) counted;
