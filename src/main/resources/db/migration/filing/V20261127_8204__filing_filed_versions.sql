alter table return_filing
    add column agency_id  uuid,
    add column closing_id uuid,
    add foreign key (municipality_id, agency_id) references agency,
    add foreign key (municipality_id, closing_id) references return_closing;
create index return_filing_agency on return_filing (municipality_id, agency_id);
create index return_filing_closing on return_filing (municipality_id, closing_id);
comment on column return_filing.agency_id is '機関ごとに提出する報告の機関。市全体で1回のものは空';
comment on column return_filing.closing_id is '提出した版（月次の締め）。締めた数でないものは空';
