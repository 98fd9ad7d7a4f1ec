-- 職員の管理: a staff member is changed by one administrator at a time, and stops working here without being forgotten.
alter table staff_member
    add column disabled_at timestamptz,
    add column version     bigint      not null default 1,
    add column changed_at  timestamptz not null default tsunagi_now(),
    add column changed_by  uuid,
    add foreign key (municipality_id, changed_by) references staff_member;
comment on column staff_member.disabled_at is '使えなくした時刻: この実施主体ではもうサインインできない';

-- An ended membership stays, so that its login name is never given to another person.
alter table platform.membership add column ended_at timestamptz;
comment on column platform.membership.ended_at is '所属が終わった時刻: ほかの実施主体の所属には関わらない';

alter table staff_office add foreign key (municipality_id, office_id) references office;
alter table case_access add foreign key (municipality_id, office_id) references office;
alter table case_grant add foreign key (municipality_id, staff_id) references staff_member;
