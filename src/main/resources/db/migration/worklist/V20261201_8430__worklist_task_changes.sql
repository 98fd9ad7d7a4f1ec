-- A task that is put right: two who open it don't overwrite each other, and what it said before stays readable.
alter table work_task add column version bigint not null default 1;
alter table work_task add column changed_by uuid;
alter table work_task add column changed_at timestamptz;
alter table work_task add foreign key (municipality_id, changed_by) references staff_member;
alter table work_task add check ((changed_by is null) = (changed_at is null));

create table work_task_change (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    task_id         uuid        not null,
    field           text        not null check (field in ('TITLE', 'DUE_ON', 'DUE_AT', 'CASE_NUMBER', 'WHOSE')),
    was             text        not null,
    became          text        not null,
    changed_by      uuid        not null default tsunagi_staff(),
    changed_at      timestamptz not null default tsunagi_now(),
    primary key (municipality_id, id),
    foreign key (municipality_id, task_id) references work_task,
    foreign key (municipality_id, changed_by) references staff_member,
    check (was <> became or field = 'WHOSE')
);
create index work_task_change_task on work_task_change (municipality_id, task_id);
select tsunagi_protect('work_task_change');
grant select, insert on work_task_change to tsunagi_app;
comment on table work_task_change is '手入力の仕事の変更: どの欄が、何から何に、だれによって。追記のみ';
comment on column work_task_change.was is 'As staff read it then: a day, an hour, a case number, or a name of staff; empty where nothing stood';
