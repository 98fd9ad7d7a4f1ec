package tsunagi.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.consent.ConsentStanding;
import tsunagi.web.CaseFrame;
import tsunagi.web.Choice;

/**
 * 紹介状を作る.
 *
 * @param refusal why no letter may go out; null when one may
 * @param particulars what can stand on the letter
 */
record LetterPage(
        CaseFrame caseFrame,
        Referral referral,
        ConsentStanding consent,
        @Nullable String refusal,
        List<Choice> particulars) {
    LetterPage {
        particulars = List.copyOf(particulars);
    }
}
