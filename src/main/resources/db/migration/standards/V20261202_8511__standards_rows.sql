-- What a municipality says itself about the amounts, counts, days and papers of 住居確保給付金. The tables that come with the
-- program stand in files; a row here takes the place of one of theirs, or confirms it. A decision keeps the ids of the rows that
-- it used: such a row is superseded when it changes and stays readable.
create table standard_row (
    municipality_id uuid        not null default tsunagi_municipality() references municipality,
    id              uuid        not null,
    item            text        not null,
    subject         text        not null,
    valid           daterange   not null check (not isempty(valid)),
    number          bigint      check (number >= 0),
    words           text        check (words <> ''),
    source          text        not null check (source <> ''),
    recorded_at     timestamptz not null default tsunagi_now(),
    recorded_by     uuid        default tsunagi_staff(),
    superseded_at   timestamptz check (superseded_at >= recorded_at),
    superseded_by   uuid,
    primary key (municipality_id, id),
    check (num_nonnulls(number, words) > 0),
    check (superseded_by is null or superseded_at is not null),
    exclude using gist (municipality_id with =, item with =, subject with =, valid with &&) where (superseded_at is null)
);
select tsunagi_protect('standard_row');
select tsunagi_remembered('standard_row');
grant select, insert, update (superseded_at, superseded_by) on standard_row to tsunagi_app;
comment on table standard_row is '基準額表の市町村の行: 付いてくる表に代わる値、または表の値の確認';
comment on column standard_row.subject is '世帯人数、または項目の種類';
comment on column standard_row.source is '根拠の文書。確認した行では、確認した文書と元の出典';
