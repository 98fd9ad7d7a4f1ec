alter table benefit_statement add column floor_area numeric(5, 2) check (floor_area > 0);
comment on column benefit_statement.floor_area is '専有面積(㎡)。狭い住戸の家賃上限がある市町村の、1人世帯にだけ関わる';
