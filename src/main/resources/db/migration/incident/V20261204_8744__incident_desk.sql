-- 漏えい等の事案. Who may read one is asked by the entrance: the administrator all, a chief those of her own desk.
create table incident (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    office_id       uuid,
    party           text        not null check (party in ('CITY', 'COMMISSIONED')),
    kind            text        not null check (kind in ('LEAK', 'LOSS', 'DAMAGE')),
    learned_on      date        not null,
    learned_at      time,
    place           text        not null check (place <> ''),
    people          int         check (people >= 0),
    traits          text[]      not null check (traits <@ array ['SENSITIVE', 'PROPERTY', 'WRONGFUL', 'ORDINANCE']),
    overview        text        not null check (overview <> ''),
    items           text        not null,
    cause           text        not null,
    secondary       text        not null,
    response        text        not null,
    publication     text        not null,
    prevention      text        not null,
    remarks         text        not null,
    preliminary_by  date,
    full_by         date        check ((full_by is null) = (preliminary_by is null)),
    version         bigint      not null,
    changed_at      timestamptz not null default tsunagi_now(),
    changed_by      uuid        not null default tsunagi_staff(),
    closed_on       date,
    primary key (municipality_id, id)
);
create index incident_open on incident (municipality_id, learned_on) where closed_on is null;
select tsunagi_protect('incident');
grant select, insert, update on incident to tsunagi_app;
comment on table incident is '漏えい等の事案: 事実と、報告の9項目';
comment on column incident.office_id is '事案を記録した機関の窓口。市（管理者）が記録したものはnull';
comment on column incident.preliminary_by is '速報の期限: 事実から計算したもの。報告の対象でなければnull';
comment on column incident.full_by is '確報の期限: 事実から計算したもの。報告の対象でなければnull';
comment on column incident.traits is '要配慮個人情報・財産的被害のおそれ・不正目的・条例要配慮個人情報';

create table incident_export (
    municipality_id uuid        not null default tsunagi_municipality(),
    incident_id     uuid        not null,
    export_id       uuid        not null,
    added_at        timestamptz not null default tsunagi_now(),
    added_by        uuid        not null default tsunagi_staff(),
    primary key (municipality_id, incident_id, export_id),
    foreign key (municipality_id, incident_id) references incident,
    foreign key (municipality_id, export_id) references export_ledger
);
select tsunagi_protect('incident_export');
grant select, insert on incident_export to tsunagi_app;
comment on table incident_export is '事案に関わる出力: 出力の記録から選んだもの';

create table incident_case (
    municipality_id uuid        not null default tsunagi_municipality(),
    incident_id     uuid        not null,
    case_id         uuid        not null,
    known_by        text        not null check (known_by in ('AUDIT', 'FILE_NAME', 'SAME_MINUTE', 'TYPED')),
    added_at        timestamptz not null default tsunagi_now(),
    added_by        uuid        not null default tsunagi_staff(),
    notified_on     date,
    primary key (municipality_id, incident_id, case_id),
    foreign key (municipality_id, incident_id) references incident,
    foreign key (municipality_id, case_id) references support_case
);
select tsunagi_protect('incident_case');
grant select, insert, update (notified_on) on incident_case to tsunagi_app;
comment on table incident_case is '事案に関わる方のケースと、本人へ通知した日';

create table incident_act (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    incident_id     uuid        not null,
    kind            text        not null check (kind in ('NOTIFIED_PRINCIPAL', 'PRELIMINARY_REPORT', 'FULL_REPORT', 'NOTIFIED_PERSON',
                                                         'RECOVERED', 'PUBLISHED', 'OTHER', 'CLOSED')),
    done_on         date        not null,
    words           text        not null check (words <> ''),
    recorded_at     timestamptz not null default tsunagi_now(),
    recorded_by     uuid        not null default tsunagi_staff(),
    primary key (municipality_id, id),
    foreign key (municipality_id, incident_id) references incident
);
create index incident_act_incident on incident_act (municipality_id, incident_id);
select tsunagi_protect('incident_act');
grant select, insert on incident_act to tsunagi_app;
comment on table incident_act is '事案でしたこと: 通知・報告・回収・公表など。追記のみ';

-- 今日の仕事 of those who deal with it: a chief those of her desks, the administrator all; everybody else sees none.
create view published_incident_deadline with (security_invoker = true) as
select i.municipality_id, i.id as incident_id,
       case when done.preliminary then 'FULL' else 'PRELIMINARY' end as report,
       case when done.preliminary then i.full_by else i.preliminary_by end as due_on
from incident i
cross join lateral (
    select coalesce(bool_or(a.kind = 'PRELIMINARY_REPORT'), false) as preliminary,
           coalesce(bool_or(a.kind = 'FULL_REPORT'), false) as complete,
           coalesce(bool_or(a.kind = 'NOTIFIED_PRINCIPAL'), false) as told
    from incident_act a where a.municipality_id = i.municipality_id and a.incident_id = i.id) done
where i.closed_on is null and i.preliminary_by is not null and not done.complete
  -- 個人情報保護法26条1項ただし書
  and not (i.party = 'COMMISSIONED' and done.told)
  and exists (select from staff_role r
              where r.municipality_id = i.municipality_id and r.staff_id = tsunagi_staff()
                and (r.role = 'ADMINISTRATOR'
                     or (r.role = 'CHIEF_CONSULTANT' and i.office_id in (select d.office_id from own_desk d))));
grant select on published_incident_deadline to tsunagi_app;
comment on view published_incident_deadline is '次の報告の期限: 今日の仕事のため';
