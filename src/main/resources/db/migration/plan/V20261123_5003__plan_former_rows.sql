-- From which row of the plan before a row of a 再プラン was copied.
alter table plan_issue add column former_id uuid;
alter table plan_issue add foreign key (municipality_id, former_id) references plan_issue;
alter table plan_goal add column former_id uuid;
alter table plan_goal add foreign key (municipality_id, former_id) references plan_goal;
alter table plan_support_line add column former_id uuid;
alter table plan_support_line add foreign key (municipality_id, former_id) references plan_support_line;
comment on column plan_issue.former_id is '再プラン: 写した元の課題';
comment on column plan_goal.former_id is '再プラン: 写した元の達成目標';
comment on column plan_support_line.former_id is '再プラン: 写した元の支援の内容';
