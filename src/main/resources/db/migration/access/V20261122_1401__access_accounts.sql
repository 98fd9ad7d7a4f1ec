-- Platform tables: one account may serve several municipalities, so these rows belong to none. Reached only through
-- the platform transaction manager; exceptions to forced row-level security are listed in SchemaSecurityIT.
create table platform.account (
    id         uuid primary key,
    login_name text        not null,
    created_at timestamptz not null,
    disabled_at timestamptz
);
create unique index account_login_name on platform.account (lower(login_name));
comment on table platform.account is '利用者アカウント';

create table platform.credential (
    account_id    uuid primary key references platform.account,
    password_hash text        not null,
    failed_count  int         not null default 0,
    locked_until  timestamptz,
    changed_at    timestamptz not null,
    last_sign_in  timestamptz
);
comment on table platform.credential is '認証情報: パスワードのハッシュ(Argon2id)と失敗回数';

create table platform.membership (
    account_id      uuid not null references platform.account,
    municipality_id uuid not null,
    staff_id        uuid not null,
    municipality_name text not null,
    primary key (account_id, municipality_id)
);
comment on table platform.membership is '所属: アカウントがどの実施主体のどの職員か';

create table platform.spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create unique index spring_session_session_id on platform.spring_session (session_id);
create index spring_session_expiry_time on platform.spring_session (expiry_time);
create index spring_session_principal_name on platform.spring_session (principal_name);
comment on table platform.spring_session is 'サインイン中の利用者のセッション';

create table platform.spring_session_attributes (
    session_primary_id char(36)     not null references platform.spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
comment on table platform.spring_session_attributes is 'セッションの属性';

grant select, insert, update on platform.account, platform.credential, platform.membership to tsunagi_app;
grant delete on platform.membership to tsunagi_app;
grant select, insert, update, delete on platform.spring_session, platform.spring_session_attributes to tsunagi_app;
