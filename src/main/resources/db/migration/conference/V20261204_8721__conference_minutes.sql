-- 報告 and 資源不足 are discussed without a plan; what they are about stands in reason.
do $$
declare c record;
begin
    for c in select conname from pg_constraint
             where conrelid = 'agenda_item'::regclass and contype = 'c'
               and (pg_get_constraintdef(oid) like '%purpose%' or pg_get_constraintdef(oid) like '%amendment%') loop
        execute format('alter table agenda_item drop constraint %I', c.conname);
    end loop;
end $$;
alter table agenda_item add check (purpose in ('PLAN', 'EVALUATION', 'SUSPENSION', 'REPORT', 'SHORTAGE'));
alter table agenda_item add check (plan_id is not null or purpose in ('SUSPENSION', 'REPORT', 'SHORTAGE'));
alter table agenda_item add check (purpose = 'PLAN' or outcome is distinct from 'APPROVED_AMENDED');
alter table agenda_item add check ((outcome is not distinct from 'APPROVED_AMENDED') = (amendment <> ''));
alter table agenda_item add check (case when purpose in ('REPORT', 'SHORTAGE') then reason is not null
                                        else reason is null or purpose = 'SUSPENSION' end);
comment on column agenda_item.reason is '中断の理由、報告すること、足りない社会資源';

create table agenda_minutes (
    municipality_id uuid        not null default tsunagi_municipality(),
    item_id         uuid        not null,
    opinions        text        not null default '',
    conditions      text        not null default '',
    shortage        text        not null default '',
    amendment       text        not null default '',
    next_on         date,
    version         bigint      not null default 0,
    changed_at      timestamptz not null default tsunagi_now(),
    changed_by      uuid        default tsunagi_staff(),
    primary key (municipality_id, item_id),
    foreign key (municipality_id, item_id) references agenda_item
);
select tsunagi_protect('agenda_minutes');
grant select, insert, update on agenda_minutes to tsunagi_app;
comment on table agenda_minutes is '議事の記録: 一つの議題について会議の間に書いたこと。結果とともに確定する';

create table agenda_opinion (
    municipality_id uuid not null default tsunagi_municipality(),
    item_id         uuid not null,
    organisation    text not null,
    said            text not null,
    primary key (municipality_id, item_id, organisation),
    foreign key (municipality_id, item_id) references agenda_item
);
select tsunagi_protect('agenda_opinion');
grant select, insert, update on agenda_opinion to tsunagi_app;
comment on table agenda_opinion is '機関ごとの意見';

create table agenda_role (
    municipality_id uuid not null default tsunagi_municipality(),
    item_id         uuid not null,
    place           int  not null check (place between 1 and 9),
    who             text not null,
    what            text not null,
    due_on          date,
    staff_id        uuid,
    primary key (municipality_id, item_id, place),
    foreign key (municipality_id, item_id) references agenda_item,
    check (staff_id is null or due_on is not null or what = '')
);
select tsunagi_protect('agenda_role');
grant select, insert, update on agenda_role to tsunagi_app;
comment on table agenda_role is '役割分担: だれが何をいつまでに行うか。空の行は消したもの';

create table agenda_coordination (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    item_id         uuid        not null,
    organisation    text        not null,
    asked           text        not null,
    asked_on        date        not null,
    answer          text,
    answered_on     date,
    noted_at        timestamptz not null default tsunagi_now(),
    noted_by        uuid        default tsunagi_staff(),
    primary key (municipality_id, id),
    foreign key (municipality_id, item_id) references agenda_item,
    check ((answer is null) = (answered_on is null)),
    check (answered_on is null or answered_on >= asked_on)
);
create index agenda_coordination_item on agenda_coordination (municipality_id, item_id);
select tsunagi_protect('agenda_coordination');
grant select, insert, update on agenda_coordination to tsunagi_app;
comment on table agenda_coordination is '事前調整: 会議の前に、どの機関に何を尋ね、どう答えたか（長岡 要領5(3)、札幌 要綱4(3)）';
