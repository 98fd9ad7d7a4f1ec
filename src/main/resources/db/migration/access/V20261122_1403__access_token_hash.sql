-- Platform table, like the account: a request shows its token before it is known for which municipality it comes.
create table platform.token_hash (
    token_hash      bytea       not null primary key check (octet_length(token_hash) = 32),
    municipality_id uuid        not null,
    staff_id        uuid        not null,
    label           text        not null,
    created_at      timestamptz not null,
    revoked_at      timestamptz
);
comment on table platform.token_hash is 'APIトークン: SHA-256のハッシュだけを持ち、トークンそのものは持たない';
grant select, insert, update on platform.token_hash to tsunagi_app;
