-- The note of a submission is kept as long as a draft (architecture, "Data rules"): seven days, then it may go.
create index submission_created on submission (municipality_id, created_at);
grant delete on submission to tsunagi_app;
comment on column submission.created_at is '送信した時刻。7日を過ぎた控えは、次の送信のときに消す';
