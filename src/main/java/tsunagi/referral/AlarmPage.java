package tsunagi.referral;

import tsunagi.web.CaseFrame;

/** 警報への対応: what the form shows beside the typed text. */
record AlarmPage(CaseFrame caseFrame, RaisedAlarm alarm) {}
