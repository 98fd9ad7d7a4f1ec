-- Whom a file tells of stands in the audit log, in the lines of the same transaction. Files from before have none, and are searched
-- for by their name and their minute.
alter table export_ledger add column transaction_id xid8;
alter table export_ledger alter column transaction_id set default pg_current_xact_id();
comment on column export_ledger.transaction_id is '同じ取引の監査記録に、だれの情報が入っていたかがある';

create or replace view published_documents_export with (security_invoker = true) as
select municipality_id, id, handed_out_at, handed_out_by, what, period, format, file_name, row_count, byte_count, sha256,
       transaction_id
from export_ledger;
