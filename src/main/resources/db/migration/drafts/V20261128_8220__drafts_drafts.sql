-- Two forms of one page carry the same token, and each is a submission of its own: one may be saved while the other is a draft.
alter table submission add column action text not null default '';
alter table submission drop constraint submission_pkey, add primary key (municipality_id, token, action);
comment on column submission.action is 'The address that the form was sent to';

-- Who is writing where, and since when: what colleagues who open the same page may know. Never what is written.
create table draft_place (
    municipality_id uuid        not null default tsunagi_municipality(),
    token           uuid        not null,
    action          text        not null,
    staff_id        uuid        not null default tsunagi_staff(),
    place           text        not null,
    began_at        timestamptz not null default tsunagi_now(),
    saved_at        timestamptz not null default tsunagi_now(),
    primary key (municipality_id, token, action)
);
create index draft_place_found on draft_place (municipality_id, place);
create index draft_place_ended on draft_place (municipality_id, saved_at);
select tsunagi_protect('draft_place');
grant select, insert, update, delete on draft_place to tsunagi_app;
comment on table draft_place is '書きかけの場所: だれが、どの画面で、いつから書いているか（内容は持たない）';
comment on column draft_place.place is 'The path of the page, without what follows a question mark';

-- What is written, for its writer alone; it goes with its place.
create table draft (
    municipality_id uuid  not null default tsunagi_municipality(),
    token           uuid  not null,
    action          text  not null,
    staff_id        uuid  not null default tsunagi_staff(),
    page            text  not null,
    title           text  not null,
    fields          jsonb not null,
    primary key (municipality_id, token, action),
    foreign key (municipality_id, token, action) references draft_place on delete cascade
);
create index draft_of_writer on draft (municipality_id, staff_id);
select tsunagi_protect('draft');
create policy own on draft as restrictive
    using (staff_id = (select tsunagi_staff())) with check (staff_id = (select tsunagi_staff()));
grant select, insert, update on draft to tsunagi_app;
comment on table draft is '書きかけ: 保存する前の入力。書いている本人だけに見え、7日で消える';
comment on column draft.page is 'The address at which the form is opened again';

create view published_drafts_place with (security_invoker = true) as
select staff_id, place, began_at, saved_at from draft_place where saved_at > tsunagi_now() - interval '7 days';
grant select on published_drafts_place to tsunagi_app;
comment on view published_drafts_place is '書きかけの場所';

-- What has been saved is no draft any more, from the same moment on.
create function draft_saved() returns trigger
    language plpgsql as $$
begin
    delete from draft_place where token = new.token and action = new.action and staff_id = tsunagi_staff();
    return null;
end $$;
create trigger draft_saved after insert or update of location on submission
    for each row when (new.location is not null) execute function draft_saved();
