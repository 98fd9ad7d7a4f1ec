alter table case_team add foreign key (municipality_id, staff_id) references staff_member;

-- 引継ぎ: at the end of an agency's contract its cases pass to the successor's office.
alter table support_case add foreign key (municipality_id, office_id) references office;
grant update (office_id) on support_case to tsunagi_app;
