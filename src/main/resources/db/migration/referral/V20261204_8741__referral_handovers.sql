-- Every hand-over with what became of it, for the figures of the liaison meeting. The first answer is that of the desk: it accepts or
-- turns away; that the person arrived is none.
create view published_referral_handover with (security_invoker = true) as
select r.municipality_id, r.id as handover_id, r.case_id, false as incoming, r.destination_kind as desk_kind,
       coalesce(d.name, r.destination_name) as desk_name, r.referred_on as made_on,
       r.state in ('ARRIVED', 'ACCEPTED', 'STARTED', 'ENDED') as arrived,
       case when r.state in ('ACCEPTED', 'STARTED', 'ENDED') then 'ACCEPTED'
            when r.state = 'TURNED_AWAY' then 'TURNED_AWAY'
            when r.state = 'NOT_ESTABLISHED' then 'FAILED' else 'OPEN' end as outcome,
       r.turned_away_reason,
       (select min(t.happened_on) from referral_step t
        where t.municipality_id = r.municipality_id and t.referral_id = r.id and t.step <> 'RECEIVED') as desk_answered_on
from referral r
left join resource d on d.municipality_id = r.municipality_id and d.id = r.resource_id
where r.wish = 'WISHED'
union all
select i.municipality_id, i.id, i.case_id, true, i.desk_kind, coalesce(d.name, i.desk_name), i.introduced_on, true,
       case when f.taken_on is not null then 'ACCEPTED' when f.passed_on is not null then 'TURNED_AWAY' else 'OPEN' end,
       case when f.taken_on is null and f.passed_on is not null then 'OTHER_DESK' end,
       coalesce(f.taken_on, f.passed_on)
from referral_introduction i
left join resource d on d.municipality_id = i.municipality_id and d.id = i.resource_id
cross join lateral (
    select min(fact_date) filter (where kind in ('TRIAGED_APPLICATION', 'APPLIED', 'TRIAGED_INFORMATION')) as taken_on,
           max(fact_date) filter (where kind = 'TRIAGED_REFERRAL') as passed_on
    from published_casefile_fact where municipality_id = i.municipality_id and case_id = i.case_id) f
where i.withdrawn_at is null;
grant select on published_referral_handover to tsunagi_app;
comment on view published_referral_handover is '受け渡しとその結果: 窓口の組ごとの数のため。本人が断ったものは入らない';

create view published_referral_alarm_ever with (security_invoker = true) as
select municipality_id, case_id, kind, handover_id, raised_on
from referral_alarm
where raised_on <= (tsunagi_now() at time zone 'Asia/Tokyo')::date
  and (ended_at is null or raised_on <= (ended_at at time zone 'Asia/Tokyo')::date);
grant select on published_referral_alarm_ever to tsunagi_app;
comment on view published_referral_alarm_ever is '上がったことのあるたらい回しの警報: 解消・対応したものも含む。統計のため';
