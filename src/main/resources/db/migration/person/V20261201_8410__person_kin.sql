-- What the picture of a family needs beside 続柄. Two members of one list may name each other before both stand there, so the
-- reference is looked at when the transaction ends.
alter table household_member
    add column sex text check (sex in ('MALE', 'FEMALE', 'OTHER', 'UNSPECIFIED')),
    add column deceased boolean not null default false,
    add column partnership text check (partnership in ('MARRIED', 'PARTNERS', 'SEPARATED', 'DIVORCED')),
    add column through_id uuid,
    add check (through_id <> id),
    add check (not (deceased and lives_together and ended_on is null)),
    add foreign key (municipality_id, through_id) references household_member deferrable initially deferred;
create index household_member_through on household_member (municipality_id, through_id) where through_id is not null;
comment on column household_member.deceased is '故人: 亡くなった日がわからないときも世帯員ではない';
comment on column household_member.through_id is 'whom the 続柄 goes through: of a grandchild its parent, of a child its other parent';

create or replace view published_person_relative with (security_invoker = true) as
with told as (
    select municipality_id, person_id, same_person_id from household_member
    where same_person_id is not null and not deceased
      and (ended_on is null or ended_on >= (tsunagi_now() at time zone 'Asia/Tokyo')::date)
      and (since is null or since <= (tsunagi_now() at time zone 'Asia/Tokyo')::date))
select municipality_id, person_id, same_person_id as relative_id from told
union
select municipality_id, same_person_id, person_id from told
union
select one.municipality_id, one.same_person_id, other.same_person_id
from told one
join told other on other.municipality_id = one.municipality_id and other.person_id = one.person_id
               and other.same_person_id <> one.same_person_id;
