create table follow_up (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    case_id         uuid        not null,
    occasion        text        not null check (occasion in ('EMPLOYMENT', 'CLOSING', 'OTHER')),
    due_on          date        not null,
    what            text        not null check (what <> ''),
    planned_by      uuid        default tsunagi_staff(),
    planned_at      timestamptz not null default tsunagi_now(),
    answer          text        check (answer in ('DONE', 'CANCELLED')),
    answered_on     date,
    method          text,
    story           text,
    answered_by     uuid,
    answered_at     timestamptz,
    primary key (municipality_id, id),
    foreign key (municipality_id, case_id) references support_case,
    check ((answer is null) = (answered_on is null) and (answer is null) = (story is null)),
    check ((answer is not distinct from 'DONE') = (method is not null))
);
create index follow_up_case on follow_up (municipality_id, case_id);
create index follow_up_open on follow_up (municipality_id, due_on) where answer is null;
alter table follow_up enable row level security;
alter table follow_up force row level security;
create policy municipality on follow_up
    using (municipality_id = (select tsunagi_municipality()))
    with check (municipality_id = (select tsunagi_municipality()));
grant select, insert on follow_up to tsunagi_app;
grant update (answer, answered_on, method, story, answered_by, answered_at) on follow_up to tsunagi_app;
comment on table follow_up is 'フォローアップ: 就職後・終結後の予定と、そのときの様子。終結したケースにも書ける';

create view published_evaluation_follow_up with (security_invoker = true) as
select municipality_id, case_id, due_on from follow_up where answer is null;
grant select on published_evaluation_follow_up to tsunagi_app;
comment on view published_evaluation_follow_up is 'まだ済んでいないフォローアップの予定: 今日の仕事のため';
