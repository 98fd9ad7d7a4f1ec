-- Who is of one household with whom, where both are in the register: either told of the other, or a third person told of both.
create view published_person_relative with (security_invoker = true) as
with told as (
    select municipality_id, person_id, same_person_id from household_member
    where same_person_id is not null
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
grant select on published_person_relative to tsunagi_app;
comment on view published_person_relative is '同じ世帯の方（今日、どちらも名簿にある方）';
