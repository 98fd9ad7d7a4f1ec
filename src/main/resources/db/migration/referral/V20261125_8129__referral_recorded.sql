create view published_referral_recorded with (security_invoker = true) as
select municipality_id, case_id, referred_on as happened_on, recorded_at, false as corrects from referral;
comment on view published_referral_recorded is 'つなぎを記録した日時';
grant select on published_referral_recorded to tsunagi_app;
