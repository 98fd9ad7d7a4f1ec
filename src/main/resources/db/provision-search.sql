-- Owns the index of the full-text search and the two functions that read and write it; nobody signs in as it. Run by
-- provision.sql on a new server, and once by itself on a server that was made before there was a search:
--
--   psql -v ON_ERROR_STOP=1 -d tsunagi -f provision-search.sql
do $$ begin if not exists (select from pg_roles where rolname = 'tsunagi_search') then create role tsunagi_search nologin nosuperuser nobypassrls nocreatedb nocreaterole noreplication; end if; end $$;

-- The owner hands the index over when she migrates, and has none of its rights in between.
grant tsunagi_search to tsunagi_owner with inherit false, set true;
