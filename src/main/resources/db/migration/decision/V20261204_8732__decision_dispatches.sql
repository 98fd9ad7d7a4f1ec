-- What leaves the desk once the municipality has agreed: each dispatch goes to one recipient, once for each submission.
create table plan_dispatch (
    municipality_id uuid not null default tsunagi_municipality(),
    id              uuid not null,
    case_id         uuid not null,
    submission_id   uuid not null,
    kind            text not null check (kind in ('SUPPORT_REQUEST', 'COPY')),
    recipient       text not null check (recipient <> ''),
    services        text not null check (services <> ''),
    papers          text not null check (papers <> ''),
    primary key (municipality_id, id),
    unique (municipality_id, submission_id, kind, recipient),
    foreign key (municipality_id, case_id) references support_case,
    foreign key (municipality_id, submission_id) references plan_submission
);
create index plan_dispatch_case on plan_dispatch (municipality_id, case_id);
select tsunagi_protect('plan_dispatch');
grant select, insert, update on plan_dispatch to tsunagi_app;
comment on table plan_dispatch is '送付物: 支援要請とプランの写しの送付(提出ごと・宛先ごとに一つ)';
comment on column plan_dispatch.papers is '同封する書類(1行に1つ)';

-- Each step once, so that the same dispatch sent twice counts once.
create table plan_dispatch_step (
    municipality_id uuid        not null default tsunagi_municipality(),
    dispatch_id       uuid        not null,
    step            text        not null check (step in ('BUILT', 'SENT', 'RECEIVED', 'ACCEPTED', 'DECLINED')),
    step_on         date        not null,
    note            text        not null default '',
    recorded_by     uuid        default tsunagi_staff(),
    recorded_at     timestamptz not null default tsunagi_now(),
    primary key (municipality_id, dispatch_id, step),
    foreign key (municipality_id, dispatch_id) references plan_dispatch,
    check (step <> 'DECLINED' or note <> '')
);
create unique index plan_dispatch_answer on plan_dispatch_step (municipality_id, dispatch_id) where step in ('ACCEPTED', 'DECLINED');
select tsunagi_protect('plan_dispatch_step');
grant select, insert on plan_dispatch_step to tsunagi_app;
comment on table plan_dispatch_step is '送付物の経過: 作成・送付・受領・回答の日と記録した職員';

-- What was sent before dispatches were kept.
do $$
declare
    town uuid;
    put  bigint;
begin
    for town in select id from platform.municipality_directory loop
        perform set_config('tsunagi.municipality', town::text, true);
        insert into plan_dispatch (id, case_id, submission_id, kind, recipient, services, papers)
        select gen_random_uuid(), s.case_id, s.id, 'SUPPORT_REQUEST', 'ハローワーク',
               (select string_agg(l.service_name, '、' order by l.position) from plan_submission_line l
                where l.submission_id = s.id and l.route = 'SUPPORT_REQUEST'),
               E'支援要請書\nプランの写し'
        from plan_submission s where s.support_requested_on is not null;
        get diagnostics put = row_count;
        if put <> (select count(*) from plan_submission where support_requested_on is not null) then
            raise exception 'of the support requests of % only % became dispatches', town, put;
        end if;
        insert into plan_dispatch_step (dispatch_id, step, step_on, recorded_by)
        select p.id, e.step, s.support_requested_on, s.changed_by
        from plan_dispatch p
        join plan_submission s on s.id = p.submission_id
        cross join (values ('BUILT'), ('SENT')) as e (step);
    end loop;
    perform set_config('tsunagi.municipality', '', true);
end $$;
