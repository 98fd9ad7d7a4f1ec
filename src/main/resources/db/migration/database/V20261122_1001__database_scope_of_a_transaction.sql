-- The settings of a transaction. After the transaction a setting is '' and not null, hence nullif: '' means "no rows".
create function tsunagi_municipality() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('tsunagi.municipality', true), '')::uuid;

create function tsunagi_staff() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('tsunagi.staff', true), '')::uuid;

-- The application's clock, so that an expiry in a view and a deadline in Java never disagree.
create function tsunagi_now() returns timestamptz
    language sql stable parallel safe
    return coalesce(nullif(current_setting('tsunagi.now', true), '')::timestamptz, now());

create schema platform;
grant usage on schema platform to tsunagi_app;
comment on schema platform is 'Accounts, credentials, memberships and sessions: rows that belong to no municipality';
