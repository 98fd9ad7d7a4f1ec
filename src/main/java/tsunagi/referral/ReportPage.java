package tsunagi.referral;

import org.jspecify.annotations.Nullable;
import tsunagi.web.CaseFrame;

/**
 * つなぎのその後: what the forms show beside the typed text.
 *
 * @param secondOpinion why it is a second opinion; null when it isn't
 */
record ReportPage(
        CaseFrame caseFrame, Referral referral, @Nullable String secondOpinion) {}
