-- What the household has and earns, beside the mark that stands on it: the means test of 就労準備支援 (規則4条1号) and 居住支援 (規則6条1号).
alter table plan_submission_line
    add column household_size   int    check (household_size >= 1),
    add column household_income bigint check (household_income >= 0),
    add column financial_assets bigint check (financial_assets >= 0),
    add check (household_size is not null or (household_income is null and financial_assets is null));
comment on column plan_submission_line.household_size is '利用要件の確認: 世帯の人数';
comment on column plan_submission_line.household_income is '利用要件の確認: 世帯収入額(円、申請した月)';
comment on column plan_submission_line.financial_assets is '利用要件の確認: 世帯の金融資産(円)';
