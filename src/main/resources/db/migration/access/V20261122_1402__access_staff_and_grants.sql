create table staff_member (
    municipality_id uuid not null default tsunagi_municipality(),
    id              uuid not null,
    account_id      uuid not null,
    display_name    text not null,
    display_kana    text not null default '',
    primary key (municipality_id, id),
    unique (municipality_id, account_id)
);
comment on table staff_member is '職員: 画面や帳票に出る名前';

create table staff_role (
    municipality_id uuid not null default tsunagi_municipality(),
    staff_id        uuid not null,
    role            text not null,
    primary key (municipality_id, staff_id, role),
    foreign key (municipality_id, staff_id) references staff_member
);
comment on table staff_role is '役割: 一人がいくつ持ってもよい';

create table staff_office (
    municipality_id uuid not null default tsunagi_municipality(),
    staff_id        uuid not null,
    office_id       uuid not null,
    primary key (municipality_id, staff_id, office_id),
    foreign key (municipality_id, staff_id) references staff_member
);
create index staff_office_office on staff_office (municipality_id, office_id);
comment on table staff_office is '配属: 職員がどの窓口(事業所)で働くか';

-- person_id stands here so that the audit line can name whose data was shown without asking an upper module.
create table case_access (
    municipality_id uuid    not null default tsunagi_municipality(),
    case_id         uuid    not null,
    case_number     text    not null,
    person_id       uuid    not null,
    office_id       uuid    not null,
    restricted      boolean not null default false,
    primary key (municipality_id, case_id),
    unique (municipality_id, case_number)
);
create index case_access_office on case_access (municipality_id, office_id);
create index case_access_person on case_access (municipality_id, person_id);
comment on table case_access is 'ケースの閲覧の基本: どの窓口のケースか、閲覧制限か';

create table case_grant (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    case_id         uuid        not null,
    kind            text        not null check (kind in ('TEAM', 'MUNICIPALITY', 'BREAK_GLASS')),
    staff_id        uuid,
    valid_from      timestamptz not null,
    valid_until     timestamptz,
    reason          text,
    granted_by      uuid,
    primary key (municipality_id, id),
    foreign key (municipality_id, case_id) references case_access,
    check ((kind = 'MUNICIPALITY') = (staff_id is null)),
    check (kind <> 'BREAK_GLASS' or (valid_until is not null and reason is not null))
);
create index case_grant_case on case_grant (municipality_id, case_id);
create index case_grant_staff on case_grant (municipality_id, staff_id);
comment on table case_grant is '閲覧権限の付与: 担当・市・緊急閲覧。期間を持つ';

do $$
declare t text;
begin
    foreach t in array array ['staff_member', 'staff_role', 'staff_office', 'case_access', 'case_grant'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy municipality on %I using (municipality_id = (select tsunagi_municipality())) '
                       'with check (municipality_id = (select tsunagi_municipality()))', t);
    end loop;
end $$;
grant select, insert, update on staff_member, case_access, case_grant to tsunagi_app;
grant select, insert, delete on staff_role, staff_office to tsunagi_app;

-- 自分の窓口: where the staff member works, while the agency of the office holds a contract (architecture §7 Organisations).
create view own_desk with (security_invoker = true) as
select o.municipality_id, o.staff_id, o.office_id
from staff_office o
join published_contracted_office c on c.municipality_id = o.municipality_id and c.office_id = o.office_id
where o.staff_id = tsunagi_staff();
grant select on own_desk to tsunagi_app;
comment on view own_desk is '自分の窓口: 機関の契約が終わると無くなる';

-- 見えるケース: what a list, a search or an export may show. A break-glass opening never brings a case back into lists.
create view visible_case with (security_invoker = true) as
select a.municipality_id, a.case_id
from case_access a
where (not a.restricted and (a.municipality_id, a.office_id) in (select d.municipality_id, d.office_id from own_desk d))
   or (a.restricted
       and (a.municipality_id, a.office_id) in (
           select d.municipality_id, d.office_id from own_desk d
           join staff_role r on r.municipality_id = d.municipality_id and r.staff_id = d.staff_id
                            and r.role = 'CHIEF_CONSULTANT'))
   or exists (select from case_grant g
              where g.municipality_id = a.municipality_id and g.case_id = a.case_id and g.kind = 'TEAM'
                and g.staff_id = tsunagi_staff()
                and tsunagi_now() >= g.valid_from and (g.valid_until is null or tsunagi_now() < g.valid_until)
                and exists (select from own_desk))
   or exists (select from case_grant g
              join staff_role r on r.municipality_id = g.municipality_id and r.staff_id = tsunagi_staff()
                               and r.role in ('MUNICIPAL_OFFICER', 'MUNICIPAL_DECIDER')
              where g.municipality_id = a.municipality_id and g.case_id = a.case_id and g.kind = 'MUNICIPALITY'
                and tsunagi_now() >= g.valid_from and (g.valid_until is null or tsunagi_now() < g.valid_until));
grant select on visible_case to tsunagi_app;
comment on view visible_case is '一覧・検索・出力に出してよいケース';

create view openable_case with (security_invoker = true) as
select municipality_id, case_id from visible_case
union
select g.municipality_id, g.case_id
from case_grant g
where g.kind = 'BREAK_GLASS' and g.staff_id = tsunagi_staff()
  and tsunagi_now() >= g.valid_from and tsunagi_now() < g.valid_until
  and exists (select from own_desk);
grant select on openable_case to tsunagi_app;
comment on view openable_case is '番号を指定して開いてよいケース: 見えるケースと緊急閲覧中のケース';

create view published_staff with (security_invoker = true) as
select municipality_id, id as staff_id, display_name as name, display_kana as kana from staff_member;
grant select on published_staff to tsunagi_app;
comment on view published_staff is '職員の名前: ほかのモジュールの一覧や帳票に出す';
