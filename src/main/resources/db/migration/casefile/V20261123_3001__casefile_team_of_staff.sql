alter table case_team add foreign key (municipality_id, staff_id) references staff_member;
