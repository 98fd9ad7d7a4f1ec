-- まとめて行った操作, kept so that whoever did it can take it back at once.
create table work_batch (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    action          text        not null check (action in ('POSTPONE', 'DONE')),
    duties          text[]      not null check (cardinality(duties) between 1 and 100),
    staff_id        uuid        not null default tsunagi_staff(),
    made_at         timestamptz not null default tsunagi_now(),
    undone_at       timestamptz,
    primary key (municipality_id, id),
    foreign key (municipality_id, staff_id) references staff_member
);
create index work_batch_staff on work_batch (municipality_id, staff_id);
select tsunagi_protect('work_batch');
grant select, insert, update on work_batch to tsunagi_app;
comment on table work_batch is '仕事のまとめての操作: 30秒のあいだ、まとめて元に戻せる';
