create table work_task (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    title           text        not null check (title <> ''),
    due_on          date        not null,
    due_at          time,
    case_id         uuid,
    staff_id        uuid        not null,
    given_by        uuid        not null default tsunagi_staff(),
    given_at        timestamptz not null default tsunagi_now(),
    done_at         timestamptz,
    done_by         uuid,
    withdrawn_at    timestamptz,
    primary key (municipality_id, id),
    foreign key (municipality_id, case_id) references support_case,
    foreign key (municipality_id, staff_id) references staff_member,
    foreign key (municipality_id, given_by) references staff_member,
    foreign key (municipality_id, done_by) references staff_member,
    check ((done_at is null) = (done_by is null))
);
create index work_task_open on work_task (municipality_id, staff_id, due_on) where done_at is null and withdrawn_at is null;
create index work_task_done on work_task (municipality_id, done_at) where done_at is not null;
create index work_task_day on work_task (municipality_id, due_on) where withdrawn_at is null;
create index work_task_case on work_task (municipality_id, case_id) where case_id is not null;
select tsunagi_protect('work_task');
grant select, insert, update on work_task to tsunagi_app;
comment on table work_task is '手入力の仕事: 自分か同じ窓口の職員のする、日の決まったこと';
