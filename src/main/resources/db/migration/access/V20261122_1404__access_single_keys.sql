alter table staff_member add column single_keys boolean not null default true;
comment on column staff_member.single_keys is '操作の設定: 1文字のキーでの操作を使うか';
