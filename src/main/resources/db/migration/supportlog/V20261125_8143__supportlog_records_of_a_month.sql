create index support_record_day on support_record (municipality_id, happened_on);
