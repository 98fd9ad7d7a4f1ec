-- case_id has no foreign key: the case belongs to a module above this one. The entrance is called by modules that have
-- already entered the case.
create table attachment (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    case_id         uuid        not null,
    kind            text        not null check (kind <> ''),
    file_name       text        not null check (file_name <> ''),
    file_type       text        not null,
    byte_count      int         not null check (byte_count between 1 and 20 * 1024 * 1024),
    sha256          bytea       not null check (length(sha256) = 32),
    chunk_count     int         not null check (chunk_count > 0),
    key_id          text        not null,
    added_by        uuid,
    added_at        timestamptz not null,
    withdrawn_by    uuid,
    withdrawn_at    timestamptz,
    withdrawn_reason text,
    primary key (municipality_id, id),
    check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create index attachment_case on attachment (municipality_id, case_id, added_at);
alter table attachment enable row level security;
alter table attachment force row level security;
create policy municipality on attachment
    using (municipality_id = (select tsunagi_municipality()))
    with check (municipality_id = (select tsunagi_municipality()));
grant select, insert, update on attachment to tsunagi_app;
comment on table attachment is '添付ファイル: 署名済みの様式などの控え。中身は attachment_chunk に暗号化して置く';

create table attachment_chunk (
    municipality_id uuid  not null default tsunagi_municipality(),
    attachment_id   uuid  not null,
    chunk_number    int   not null check (chunk_number >= 0),
    sealed          bytea not null,
    primary key (municipality_id, attachment_id, chunk_number),
    foreign key (municipality_id, attachment_id) references attachment
);
alter table attachment_chunk enable row level security;
alter table attachment_chunk force row level security;
create policy municipality on attachment_chunk
    using (municipality_id = (select tsunagi_municipality()))
    with check (municipality_id = (select tsunagi_municipality()));
grant select, insert on attachment_chunk to tsunagi_app;
comment on table attachment_chunk is '添付ファイルの中身: AES-256-GCMで暗号化した断片(先頭12バイトはノンス)';
alter table attachment_chunk alter column sealed set storage external;
