-- What a new record begins with: how and where its writer met somebody last. Lines of events say neither time nor place.
create index support_record_writer on support_record (municipality_id, written_by, written_at)
    where version = 1 and (from_time is not null or place is not null);
