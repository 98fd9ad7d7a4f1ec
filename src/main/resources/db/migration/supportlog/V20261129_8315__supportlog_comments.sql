-- Only added to: who was mistaken in a comment says so in another one. No contact with the person, so no view that counts reads it.
create table support_record_comment (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    record_id       uuid        not null,
    version         int         not null,
    body            text        not null check (body <> ''),
    written_by      uuid        not null default tsunagi_staff(),
    written_at      timestamptz not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, record_id, version) references support_record (municipality_id, record_id, version)
);
create index support_record_comment_record on support_record_comment (municipality_id, record_id);
select tsunagi_protect('support_record_comment');
grant select, insert on support_record_comment to tsunagi_app;
comment on table support_record_comment is '追記: 支援の記録への書き足し。追加のみで、対応の件数には数えない';
comment on column support_record_comment.version is 'The version of the record that its writer had before her';
