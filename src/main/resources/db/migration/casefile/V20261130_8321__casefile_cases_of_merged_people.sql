-- With a merge of two entries of the register a case is passed to the other one.
grant update (person_id) on support_case to tsunagi_app;

-- A case that is opened for an entry which is merged, or just being merged, is the case of the person whom it stands for. Who
-- merges has locked the person: the case waits here until it is known.
create function case_of_standing_person() returns trigger
    language plpgsql as $$
begin
    perform from person where municipality_id = new.municipality_id and id = new.person_id for key share;
    new.person_id := person_standing(new.person_id);
    return new;
end $$;
create trigger standing_person before insert on case_access
    for each row execute function case_of_standing_person();
create trigger standing_person before insert on support_case
    for each row execute function case_of_standing_person();
