-- What other modules may list of the files of a case that was entered; the content is opened by the entrance only.
create view published_documents_attachment with (security_invoker = true) as
select municipality_id, id as attachment_id, case_id, file_name from attachment where withdrawn_at is null;
grant select on published_documents_attachment to tsunagi_app;
comment on view published_documents_attachment is '添付ファイルの名前（取り下げたものを除く）';
