-- 統合(名寄せ): who was entered twice stays entered twice. The entry that is given up becomes an alias of the one that is kept:
-- its names, telephones, addresses and household stay where they are and are read as those of the kept one, so that an undoing
-- has nothing to put together again. Only the basics of the kept entry may change, and its cases change their person.
create table person_merge (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    kept_id         uuid        not null,
    given_up_id     uuid        not null,
    reason          text        not null,
    merged_at       timestamptz not null default tsunagi_now(),
    merged_by       uuid                 default tsunagi_staff(),
    kept_before     jsonb       not null,
    kept_after      jsonb,
    tokens_before   jsonb       not null,
    undone_at       timestamptz,
    undone_by       uuid,
    undone_reason   text,
    primary key (municipality_id, id),
    foreign key (municipality_id, kept_id) references person,
    foreign key (municipality_id, given_up_id) references person,
    check (kept_id <> given_up_id),
    check ((undone_at is null) = (undone_reason is null))
);
create unique index person_merge_given_up on person_merge (municipality_id, given_up_id) where undone_at is null;
create index person_merge_kept on person_merge (municipality_id, kept_id);
select tsunagi_protect('person_merge');
grant select, insert, update on person_merge to tsunagi_app;
comment on table person_merge is '統合(名寄せ): 同じ方の2つの登録を1つとして読む。取り消しても行は残る';
comment on column person_merge.kept_before is 'the kept person as she stood before, for the undoing; kept_after likewise';

-- The cases of both on the day of the merge: which it passed to the kept person, and which it restricted because another one is.
create table person_merge_case (
    municipality_id uuid    not null default tsunagi_municipality(),
    merge_id        uuid    not null,
    case_id         uuid    not null,
    moved           boolean not null,
    restricted      boolean not null,
    primary key (municipality_id, merge_id, case_id),
    foreign key (municipality_id, merge_id) references person_merge
);
create index person_merge_case_case on person_merge_case (municipality_id, case_id);
select tsunagi_protect('person_merge_case');
grant select, insert on person_merge_case to tsunagi_app;
comment on table person_merge_case is '統合のときのケース: 移ったか、閲覧制限にしたか';

-- Whom each given-up entry stands for now, at the end of a chain of merges: made of person_merge, and kept beside it because
-- every search asks.
create table person_alias (
    municipality_id uuid not null default tsunagi_municipality(),
    person_id       uuid not null,
    kept_id         uuid not null,
    primary key (municipality_id, person_id),
    foreign key (municipality_id, person_id) references person,
    foreign key (municipality_id, kept_id) references person,
    check (person_id <> kept_id)
);
create index person_alias_kept on person_alias (municipality_id, kept_id);
select tsunagi_protect('person_alias');
grant select, insert, update, delete on person_alias to tsunagi_app;
comment on table person_alias is '統合された登録と、今それが指す方';

-- The person whom an entry stands for: itself, unless it was merged.
create function person_standing(entry uuid) returns uuid
    language sql stable
    return coalesce((select a.kept_id from person_alias a where a.person_id = entry), entry);

-- All entries of one person: her own and those that were merged into it.
create function person_known_as(kept uuid) returns uuid[]
    language sql stable
    return array_prepend(kept, array(select a.person_id from person_alias a where a.kept_id = kept));
