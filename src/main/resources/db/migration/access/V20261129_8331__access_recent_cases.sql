alter table staff_member add column recent_cases boolean not null default true;
comment on column staff_member.recent_cases is '操作の設定: 最近開いたケースを出すか';
