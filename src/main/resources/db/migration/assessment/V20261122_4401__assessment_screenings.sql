create table screening (
    municipality_id     uuid        not null default tsunagi_municipality(),
    id                  uuid        not null,
    case_id             uuid        not null,
    term                int         not null check (term >= 1),
    number              int         not null check (number >= 1),
    screened_on         date        not null,
    result              text        not null,
    reason              text        not null,
    destinations        text[]      not null,
    destination_note    text,
    follow_up           text,
    link_method         text,
    linked_on           date,
    urgent              text[]      not null,
    urgent_note         text,
    reported_on         date,
    assessment_on_paper boolean     not null,
    decided_by          uuid,
    decided_at          timestamptz not null,
    primary key (municipality_id, id),
    unique (municipality_id, case_id, term, number),
    foreign key (municipality_id, case_id) references support_case,
    check ((result = 'REFERRAL') = (cardinality(destinations) > 0)),
    check (result = 'PLAN' or reported_on is null)
);
alter table screening enable row level security;
alter table screening force row level security;
create policy municipality on screening
    using (municipality_id = (select tsunagi_municipality()))
    with check (municipality_id = (select tsunagi_municipality()));
grant select, insert on screening to tsunagi_app;
comment on table screening is 'スクリーニングの結果（様式2 K1–K5）: 追記のみ。後の結果が前の結果に代わる';

-- The result of each プラン期 as it stands; join it with visible_case.
create view published_assessment_screening with (security_invoker = true) as
select s.municipality_id, s.case_id, s.term, s.number, s.screened_on, s.result, s.destinations, s.follow_up, s.linked_on,
       s.urgent, s.reported_on
from screening s
where not exists (select from screening later
                  where later.municipality_id = s.municipality_id and later.case_id = s.case_id and later.term = s.term
                    and later.number > s.number);
grant select on published_assessment_screening to tsunagi_app;
comment on view published_assessment_screening is 'プラン期ごとの現在のスクリーニング結果: 統計のため';
