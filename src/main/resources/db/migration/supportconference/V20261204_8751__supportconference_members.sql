create table support_conference_member (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    kind            text        not null check (kind in ('STANDING', 'INVITED')),
    organisation    text        not null check (organisation <> ''),
    post            text,
    name            text        not null check (name <> ''),
    staff_id        uuid,
    secretariat     boolean     not null,
    member_from     date        not null,
    member_until    date,
    version         bigint      not null default 1,
    changed_at      timestamptz not null default tsunagi_now(),
    changed_by      uuid        default tsunagi_staff(),
    primary key (municipality_id, id),
    foreign key (municipality_id, staff_id) references staff_member,
    check (not secretariat or staff_id is not null),
    check (member_until is null or member_until >= member_from)
);
comment on table support_conference_member is '支援会議の構成員: 常任と、その回だけ招かれた方';

-- Only added to: what somebody has pledged stays on record. The latest one counts.
create table support_conference_pledge (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    member_id       uuid        not null,
    ground          text        not null check (ground in ('WRITTEN_PLEDGE', 'PUBLIC_SERVANT', 'CONTRACTOR')),
    pledged_on      date        not null,
    pledged_until   date,
    kept_at         text,
    noted_at        timestamptz not null default tsunagi_now(),
    noted_by        uuid        default tsunagi_staff(),
    primary key (municipality_id, id),
    foreign key (municipality_id, member_id) references support_conference_member,
    check (pledged_until is null or pledged_until >= pledged_on),
    check (ground <> 'WRITTEN_PLEDGE' or kept_at is not null)
);
create index support_conference_pledge_member on support_conference_pledge (municipality_id, member_id, pledged_on);
comment on table support_conference_pledge is '守秘誓約簿: 法9条6項。誓約書、公務員、受託者のいずれか。追記のみ';

-- The municipality organises the conference (法9条1項): whoever decides for it enters the first 事務局, and can read none of it.
create function tsunagi_organises() returns boolean
    language sql stable
    return exists (select from staff_role where staff_id = tsunagi_staff() and role = 'MUNICIPAL_DECIDER');

select tsunagi_protect('support_conference_member');
select tsunagi_protect('support_conference_pledge');
create policy members on support_conference_member as restrictive using ((select tsunagi_seated()))
    with check ((select tsunagi_seated()) or (select tsunagi_organises()));
create policy members on support_conference_pledge as restrictive using ((select tsunagi_seated()))
    with check ((select tsunagi_seated()) or (select tsunagi_organises()));
grant select, insert, update on support_conference_member to tsunagi_app;
grant select, insert on support_conference_pledge to tsunagi_app;
