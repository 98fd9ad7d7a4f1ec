alter table consent add column rules_id uuid;
alter table consent add foreign key (municipality_id, rules_id) references privacy_rules;
alter table consent add check (rules_id is null or answer = 'GIVEN');
create index consent_rules on consent (municipality_id, rules_id) where rules_id is not null;
comment on column consent.rules_id is 'The text that was explained; null for consents recorded before the texts were kept';
