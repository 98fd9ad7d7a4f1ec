-- Who took out which file. It names no person: what a file tells of one stands in the audit log.
create table export_ledger (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    handed_out_at   timestamptz not null default tsunagi_now(),
    handed_out_by   uuid        not null default tsunagi_staff(),
    what            text        not null check (what <> ''),
    period          text        not null,
    format          text        not null,
    file_name       text        not null check (file_name <> ''),
    row_count       int         not null check (row_count >= 0),
    byte_count      int         not null check (byte_count > 0),
    sha256          bytea       not null check (length(sha256) = 32),
    primary key (municipality_id, id)
);
create index export_ledger_at on export_ledger (municipality_id, handed_out_at desc, id);
create index export_ledger_sha256 on export_ledger (municipality_id, sha256);
select tsunagi_protect('export_ledger');
grant select, insert on export_ledger to tsunagi_app;
comment on table export_ledger is '出力の記録: 外へ出したファイルの1件。追記のみ';

create view published_documents_export with (security_invoker = true) as
select municipality_id, id, handed_out_at, handed_out_by, what, period, format, file_name, row_count, byte_count, sha256
from export_ledger;
grant select on published_documents_export to tsunagi_app;
comment on view published_documents_export is '出力の記録の一覧のため';
