package tsunagi.referral;

/** 再度連絡 — one time that somebody asked and the person had not arrived. */
record FollowUp(ReferralId referral, ArrivalAnswer.AskedAgain answer) {}
