-- 支援会議 (法9条) has a door of its own: who sits in it, and for how long secrecy binds her. It stands here, below everything that
-- the conference knows, because the menu and the policies below ask for it. No name and nothing about anybody who is supported.
create table support_conference_seat (
    municipality_id uuid    not null default tsunagi_municipality(),
    member_id       uuid    not null,
    staff_id        uuid    not null,
    secretariat     boolean not null,
    seated_from     date    not null,
    seated_until    date,
    secret_from     date,
    secret_until    date,
    contractor      boolean not null default false,
    primary key (municipality_id, member_id),
    foreign key (municipality_id, staff_id) references staff_member,
    check (seated_until is null or seated_until >= seated_from),
    check (secret_until is null or secret_until >= secret_from)
);
create index support_conference_seat_staff on support_conference_seat (municipality_id, staff_id);
select tsunagi_protect('support_conference_seat');
grant select, insert, update on support_conference_seat to tsunagi_app;
comment on table support_conference_seat is '支援会議の席: どの職員が、いつからいつまで扉を開けられるか';
comment on column support_conference_seat.secret_from is '守秘（誓約書・公務員・受託者）の始まり; null: まだ無い';
comment on column support_conference_seat.contractor is '法5条3項の受託者: 機関の契約が終わると席も終わる';

-- 今日の自分の席: both the membership and the ground of secrecy hold today, and a contractor's contract runs.
create view own_support_conference_seat with (security_invoker = true) as
select s.municipality_id, s.member_id, s.staff_id, s.secretariat
from support_conference_seat s
cross join lateral (select (tsunagi_now() at time zone 'Asia/Tokyo')::date as today) clock
where s.staff_id = tsunagi_staff()
  and s.seated_from <= today and (s.seated_until is null or today <= s.seated_until)
  and s.secret_from <= today and (s.secret_until is null or today <= s.secret_until)
  and (not s.contractor or exists (select from own_desk));
grant select on own_support_conference_seat to tsunagi_app;
comment on view own_support_conference_seat is '支援会議の今日の自分の席: 任期と守秘の両方が続いているとき';

create function tsunagi_seated() returns boolean
    language sql stable
    return exists (select from own_support_conference_seat);

-- Beside the policy of all tables a second one, which only takes away: to whoever has no seat today the table is empty.
create function tsunagi_for_members(confidential regclass) returns void
    language plpgsql as $$
begin
    perform tsunagi_protect(confidential);
    execute format('create policy members on %s as restrictive using ((select tsunagi_seated())) '
                   'with check ((select tsunagi_seated()))', confidential);
end $$;
revoke execute on function tsunagi_for_members from public;
