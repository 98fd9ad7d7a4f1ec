-- Roles, database and rights of Tsunagi, made once on a PostgreSQL 18 server by its administrator:
--
--   TSUNAGI_DB_OWNER_PASSWORD=… TSUNAGI_DB_APP_PASSWORD=… psql -v ON_ERROR_STOP=1 -d postgres -f provision.sql
--
-- Then start Tsunagi with TSUNAGI_DB_URL=jdbc:postgresql://<host>/tsunagi, TSUNAGI_DB_OWNER_USER=tsunagi_owner,
-- TSUNAGI_DB_APP_USER=tsunagi_app and the two passwords. The embedded PostgreSQL is made by this same script, so keep
-- to this shape: statements end with ";" at the end of a line, comments and psql commands have lines of their own.
\getenv owner_password TSUNAGI_DB_OWNER_PASSWORD
\getenv app_password TSUNAGI_DB_APP_PASSWORD

-- Owns the database and migrates it at the start of the program.
create role tsunagi_owner login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password :'owner_password';

-- Does everything else; it owns nothing and can't step over row-level security.
create role tsunagi_app login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password :'app_password';

create database tsunagi owner tsunagi_owner template template0
  encoding 'UTF8' locale_provider icu icu_locale 'ja';
revoke all on database tsunagi from public;
grant connect on database tsunagi to tsunagi_app;
alter database tsunagi set timezone to 'Asia/Tokyo';

\connect tsunagi
revoke all on schema public from public;
grant usage on schema public to tsunagi_app;

create extension btree_gist;
create extension pgcrypto;
create extension pg_trgm;

\ir provision-search.sql
