-- The index after the rows that stood there before, which is much faster; then everything is handed over. Without pending entries
-- (fastupdate), which each question would have to read through.
create index search_text_grams on search_text using gin (search_grams(municipality_id, period, body)) with (fastupdate = off);
analyze search_text;

grant usage, create on schema public to tsunagi_search;
alter table search_text owner to tsunagi_search;
alter function search_put owner to tsunagi_search;
alter function search_texts owner to tsunagi_search;
revoke create on schema public from tsunagi_search;
