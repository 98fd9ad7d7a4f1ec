-- 担当替え of several cases at once: who led each of them, who leads it now, since when and why. A row is only ever undone.
create table case_handover (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    batch_id        uuid        not null,
    case_id         uuid        not null,
    from_staff_id   uuid,
    to_staff_id     uuid        not null,
    handed_on       date        not null,
    reason          text        not null check (reason <> ''),
    former_left     boolean     not null,
    was_of_team     boolean     not null,
    tasks           uuid[]      not null,
    handed_by       uuid        not null default tsunagi_staff(),
    handed_at       timestamptz not null default tsunagi_now(),
    undone_at       timestamptz,
    primary key (municipality_id, id),
    foreign key (municipality_id, case_id) references support_case,
    foreign key (municipality_id, from_staff_id) references staff_member,
    foreign key (municipality_id, to_staff_id) references staff_member,
    foreign key (municipality_id, handed_by) references staff_member,
    check (from_staff_id is distinct from to_staff_id),
    check (from_staff_id is not null or (not former_left and tasks = '{}'))
);
create index case_handover_batch on case_handover (municipality_id, batch_id);
create index case_handover_case on case_handover (municipality_id, case_id);
select tsunagi_protect('case_handover');
grant select, insert, update on case_handover to tsunagi_app;
comment on table case_handover is '担当替え: だれからだれへ、いつから、なぜ。30秒のあいだ、まとめて元に戻せる';
comment on column case_handover.from_staff_id is 'Null where nobody led the case';
comment on column case_handover.was_of_team is 'Whether the new 主担当 was of the team before, and stays when it is undone';
comment on column case_handover.tasks is '手入力の仕事 that went with the case';

create view published_worklist_handover with (security_invoker = true) as
select h.municipality_id, h.case_id, f.name as handed_from, t.name as handed_to, h.handed_on, h.reason, b.name as handed_by,
       h.handed_at, h.undone_at is not null as undone
from case_handover h
left join published_staff f on f.staff_id = h.from_staff_id
left join published_staff t on t.staff_id = h.to_staff_id
left join published_staff b on b.staff_id = h.handed_by;
grant select on published_worklist_handover to tsunagi_app;
comment on view published_worklist_handover is 'ケースの担当替え: ケースの履歴に出す';
