-- The incident desk asks who was in a file: the audit lines of the transaction in which the file left.
create index audit_event_transaction on audit_event (municipality_id, transaction_id);
