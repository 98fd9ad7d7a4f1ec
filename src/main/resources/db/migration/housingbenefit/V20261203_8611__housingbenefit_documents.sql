-- Which papers of an application are there. What was marked by mistake is put right in place: the audit log says who saved when.
create table benefit_document (
    municipality_id uuid        not null default tsunagi_municipality() references municipality,
    application_id  uuid        not null,
    document        text        not null check (document in ('IDENTITY', 'LEFT_WORK', 'REDUCTION', 'INCOME', 'ASSETS', 'TENANCY',
        'DWELLING', 'JOB_SEEKING', 'CONFIRMATION', 'ESTIMATE', 'BUDGET_NEED')),
    received_on     date,
    not_needed      text        not null default '',
    recorded_at     timestamptz not null default tsunagi_now(),
    recorded_by     uuid        default tsunagi_staff(),
    primary key (municipality_id, application_id, document),
    foreign key (municipality_id, application_id) references benefit_application,
    check (received_on is null or not_needed = '')
);
select tsunagi_protect('benefit_document');
grant select, insert, update (received_on, not_needed, recorded_at, recorded_by) on benefit_document to tsunagi_app;
comment on table benefit_document is '申請に添える書類の1点: 受け取った日、または要らない理由';

alter table benefit_application add column gap_reason text not null default '';
grant update (gap_reason) on benefit_application to tsunagi_app;
comment on column benefit_application.gap_reason is '書類がそろう前に市へ送付した理由';
