-- Made once, when a picture is kept, and sealed as the picture itself. A file that was kept before has none and is listed by its kind.
create table attachment_thumbnail (
    municipality_id uuid  not null default tsunagi_municipality(),
    attachment_id   uuid  not null,
    width           int   not null check (width between 1 and 240),
    height          int   not null check (height between 1 and 240),
    key_id          text  not null,
    sealed          bytea not null,
    primary key (municipality_id, attachment_id),
    foreign key (municipality_id, attachment_id) references attachment
);
alter table attachment_thumbnail alter column sealed set storage external;
select tsunagi_protect('attachment_thumbnail');
grant select, insert on attachment_thumbnail to tsunagi_app;
comment on table attachment_thumbnail is '縮小画像: 添付した写真を一覧で見るための小さい画像（暗号化したJPEG）';

create or replace view published_documents_attachment with (security_invoker = true) as
select a.municipality_id, a.id as attachment_id, a.case_id, a.file_name, a.file_type, t.width as thumbnail_width,
       t.height as thumbnail_height
from attachment a
left join attachment_thumbnail t on t.municipality_id = a.municipality_id and t.attachment_id = a.id
where a.withdrawn_at is null;
comment on view published_documents_attachment is '添付ファイルの名前・種類と縮小画像の大きさ（取り下げたものを除く）';
