-- 大阪市港区 計画7(9): each agency hands in its own return; elsewhere the municipality hands in one.
alter table return_recipient add column per text not null default 'MUNICIPALITY' check (per in ('MUNICIPALITY', 'AGENCY'));
comment on column return_recipient.per is '提出の単位: 市全体で1回、または機関ごと';
