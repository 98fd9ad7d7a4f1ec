-- 延期. The original day stays what it is; a row says until when it was put off, and why. Rows are only ended, never changed.
create table work_postponement (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    duty            text        not null check (duty <> ''),
    subject         text        not null check (subject <> ''),
    case_id         uuid,
    due_on          date        not null,
    postponed_to    date        not null,
    reason          text        not null default '',
    postponed_by    uuid        not null default tsunagi_staff(),
    postponed_at    timestamptz not null default tsunagi_now(),
    replaces        uuid,
    ended_at        timestamptz,
    taken_back      boolean     not null default false,
    primary key (municipality_id, id),
    foreign key (municipality_id, case_id) references support_case,
    foreign key (municipality_id, postponed_by) references staff_member,
    foreign key (municipality_id, replaces) references work_postponement,
    check (postponed_to > due_on),
    check (not taken_back or ended_at is not null),
    check (reason <> '' or duty not in ('EVALUATE', 'MONITOR', 'FILING'))
);
create unique index work_postponement_standing on work_postponement (municipality_id, subject, duty, due_on) where ended_at is null;
create index work_postponement_case on work_postponement (municipality_id, case_id) where case_id is not null;
select tsunagi_protect('work_postponement');
grant select, insert, update on work_postponement to tsunagi_app;
comment on table work_postponement is '仕事の延期: もとの期限、延期した先、理由、だれが、いつ';
comment on column work_postponement.subject is 'What is postponed: a case number, the id of a task, or the key of a return';

create view published_worklist_postponement with (security_invoker = true) as
select p.municipality_id, p.case_id, p.duty, p.due_on, p.postponed_to, p.reason, s.name as postponed_by, p.postponed_at,
       p.taken_back
from work_postponement p
left join published_staff s on s.staff_id = p.postponed_by
where p.case_id is not null;
grant select on published_worklist_postponement to tsunagi_app;
comment on view published_worklist_postponement is 'ケースの期限の延期: ケースの履歴に出す';
