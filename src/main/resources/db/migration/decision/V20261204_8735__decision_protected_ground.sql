-- 規則4条 binds 生活困窮者 only: of a 特定被保護者 no requirement is tested.
alter table plan_submission_line drop constraint plan_submission_line_requirement_ground_check;
alter table plan_submission_line add constraint plan_submission_line_requirement_ground_check
    check (requirement_ground in ('ITEM_1', 'ITEM_2_A', 'ITEM_2_B', 'ITEM_2_C', 'PROTECTED'));
