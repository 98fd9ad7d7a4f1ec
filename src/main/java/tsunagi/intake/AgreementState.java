package tsunagi.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.consent.ConsentStanding;
import tsunagi.consent.ExplainedRules;
import tsunagi.documents.Attachment;

/**
 * How 利用申込 and 同意 stand.
 *
 * @param applied such as 令和8年11月20日（署名）; null while nobody applied
 * @param explained the rules that were explained before the consent; null while there was none
 * @param scans the signed papers that were attached
 */
record AgreementState(
        @Nullable String applied,
        ConsentStanding consent,
        @Nullable ExplainedRules explained,
        List<Attachment> scans) {
    AgreementState {
        scans = List.copyOf(scans);
    }
}
