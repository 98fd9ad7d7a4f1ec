-- 通知書 of 住居確保給付金: as it was issued, with every line that it says; later changes of names, addresses or amounts don't touch it.
create table benefit_notice (
    municipality_id uuid        not null default tsunagi_municipality() references municipality,
    id              uuid        not null,
    decision_id     uuid        not null,
    kind            text        not null check (kind in ('DECISION', 'CERTIFICATE')),
    number          text        not null check (number <> ''),
    issued_on       date        not null,
    title           text        not null,
    form_number     text        not null,
    sender          text        not null,
    recipient       text        not null,
    postal_code     text        not null,
    address         text        not null,
    opening         text        not null,
    items           jsonb       not null,
    instruction     text        not null,
    contact         text        not null,
    issued_at       timestamptz not null default tsunagi_now(),
    issued_by       uuid        default tsunagi_staff(),
    primary key (municipality_id, id),
    unique (municipality_id, decision_id, kind),
    foreign key (municipality_id, decision_id) references benefit_decision
);
select tsunagi_protect('benefit_notice');
grant select, insert on benefit_notice to tsunagi_app;
comment on table benefit_notice is '住居確保給付金の通知書・支給対象者証明書: 発行したときのまま';
comment on column benefit_notice.opening is '前文';
comment on column benefit_notice.items is '「記」の各項目';
