create table form_overlay (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    form            text        not null,
    valid_from      date        not null,
    body            text        not null,
    adopted_by      uuid        not null,
    adopted_at      timestamptz not null,
    primary key (municipality_id, id)
);
create index form_overlay_form on form_overlay (municipality_id, form, valid_from, adopted_at);
comment on table form_overlay is '独自項目: a municipality''s own labels, fields and options of a standard form, from a day on';

create table form_definition (
    municipality_id uuid        not null default tsunagi_municipality(),
    hash            text        not null check (hash ~ '^[0-9a-f]{64}$'),
    form            text        not null,
    body            text        not null,
    recorded_at     timestamptz not null,
    primary key (municipality_id, hash)
);
comment on table form_definition is '様式の定義: each resolved definition (standard and overlay) that a sheet was filled in with, by the hash of its text';

create table form_answer (
    municipality_id uuid    not null default tsunagi_municipality(),
    id              uuid    not null,
    case_id         uuid    not null,
    form            text    not null,
    term            integer not null check (term >= 1),
    version         integer not null check (version >= 0),
    primary key (municipality_id, id),
    unique (municipality_id, case_id, form, term)
);
comment on table form_answer is '様式の記入: one sheet of one case in one プラン期; its content is the revision of the same version, version 0 has none yet';

create table form_revision (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    answer_id       uuid        not null,
    version         integer     not null check (version >= 1),
    definition_hash text        not null,
    state           text        not null check (state in ('DRAFT', 'FINALISED')),
    answers         jsonb       not null,
    rendered        jsonb,
    rendered_on     date,
    reason          text,
    revised_by      uuid        not null,
    revised_by_name text        not null,
    revised_at      timestamptz not null,
    primary key (municipality_id, id),
    unique (municipality_id, answer_id, version),
    foreign key (municipality_id, answer_id) references form_answer (municipality_id, id),
    foreign key (municipality_id, definition_hash) references form_definition (municipality_id, hash),
    check ((state = 'FINALISED') = (rendered is not null)),
    check ((rendered is null) = (rendered_on is null))
);
comment on table form_revision is '記入の版: what a sheet held after each save; a finalised one is followed by a correction with its reason, never overwritten';
comment on column form_revision.rendered is 'all values in words as they stood at finalisation, those of other modules included';

create table form_choice (
    municipality_id uuid    not null default tsunagi_municipality(),
    answer_id       uuid    not null,
    field           text    not null,
    option          text    not null,
    main            boolean not null,
    primary key (municipality_id, answer_id, field, option),
    foreign key (municipality_id, answer_id) references form_answer (municipality_id, id)
);
create index form_choice_option on form_choice (municipality_id, field, option);
comment on table form_choice is '選択: the options chosen in the current revision of a sheet, for counting and rules; main is ◎';

do $$
declare
    t text;
begin
    foreach t in array array['form_overlay', 'form_definition', 'form_answer', 'form_revision', 'form_choice'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format(
            'create policy municipality on %I using (municipality_id = (select tsunagi_municipality())) '
            'with check (municipality_id = (select tsunagi_municipality()))', t);
        execute format('grant select, insert on %I to tsunagi_app', t);
    end loop;
end $$;
grant update on form_answer to tsunagi_app;
grant delete on form_choice to tsunagi_app;

create view published_forms_choice with (security_invoker = true) as
select a.municipality_id, a.id as answer_id, a.case_id, a.form, a.term, r.state, c.field, c.option, c.main
from form_choice c
join form_answer a on a.municipality_id = c.municipality_id and a.id = c.answer_id
join form_revision r on r.municipality_id = a.municipality_id and r.answer_id = a.id and r.version = a.version;
comment on view published_forms_choice is '様式で選ばれた選択肢: the current choices of all sheets with their case, for statistics';
grant select on published_forms_choice to tsunagi_app;
