-- A household is that of people, not of entries: whoever was merged is read as the one whom she stands for, on both sides. So the
-- family of both entries is one, nobody is told of twice, and with the undoing of the merge all is as it was.
create or replace view published_person_relative with (security_invoker = true) as
with told as (
    select m.municipality_id, coalesce(a.kept_id, m.person_id) as person_id,
           coalesce(b.kept_id, m.same_person_id) as same_person_id
    from household_member m
    left join person_alias a on a.municipality_id = m.municipality_id and a.person_id = m.person_id
    left join person_alias b on b.municipality_id = m.municipality_id and b.person_id = m.same_person_id
    where m.same_person_id is not null and not m.deceased
      and (m.ended_on is null or m.ended_on >= (tsunagi_now() at time zone 'Asia/Tokyo')::date)
      and (m.since is null or m.since <= (tsunagi_now() at time zone 'Asia/Tokyo')::date))
select municipality_id, person_id, same_person_id as relative_id from told where same_person_id <> person_id
union
select municipality_id, same_person_id, person_id from told where same_person_id <> person_id
union
select one.municipality_id, one.same_person_id, other.same_person_id
from told one
join told other on other.municipality_id = one.municipality_id and other.person_id = one.person_id
               and other.same_person_id <> one.same_person_id;
comment on view published_person_relative is '同じ世帯の方（今日、どちらも名簿にある方。統合された登録は、統合した先の方）';
