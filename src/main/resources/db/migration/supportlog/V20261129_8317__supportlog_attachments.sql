create table support_record_attachment (
    municipality_id uuid not null default tsunagi_municipality(),
    record_id       uuid not null,
    version         int  not null,
    attachment_id   uuid not null,
    primary key (municipality_id, record_id, attachment_id),
    foreign key (municipality_id, record_id, version) references support_record (municipality_id, record_id, version),
    foreign key (municipality_id, attachment_id) references attachment
);
select tsunagi_protect('support_record_attachment');
grant select, insert on support_record_attachment to tsunagi_app;
comment on table support_record_attachment is '支援の記録に添えた写真・書類';
