package tsunagi.referral;

import java.time.LocalDate;
import tsunagi.web.CaseFrame;

/** 着きましたか: what the form shows beside the typed text. */
record ArrivalPage(CaseFrame caseFrame, Referral referral, LocalDate today) {}
