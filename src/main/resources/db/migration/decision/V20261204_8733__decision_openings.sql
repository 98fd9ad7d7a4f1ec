-- Who of the municipality has read which version: the first opening is the receipt, and several are approved at once only by who read each.
create table decision_opening (
    municipality_id uuid        not null default tsunagi_municipality(),
    submission_id   uuid        not null,
    staff_id        uuid        not null default tsunagi_staff(),
    version         bigint      not null,
    opened_at       timestamptz not null default tsunagi_now(),
    primary key (municipality_id, submission_id, staff_id, version),
    foreign key (municipality_id, submission_id) references plan_submission
);
select tsunagi_protect('decision_opening');
grant select, insert on decision_opening to tsunagi_app;
comment on table decision_opening is '市が提出を開いた記録: 最初のものが受領。まとめて決裁できるのは本人が開いた版だけ';
