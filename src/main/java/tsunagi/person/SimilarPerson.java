package tsunagi.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PartialDate;
import tsunagi.kernel.PersonId;

/**
 * 似た方 — somebody who is in the register already.
 *
 * @param newestCase her newest case among those the reader may see
 * @param reason why she is shown: 同じ電話番号・ふりがなと生年が同じ
 */
public record SimilarPerson(
        PersonId person,
        CaseId caseId,
        CaseNumber newestCase,
        PersonName name,
        @Nullable PartialDate birth,
        String reason,
        LocalDate today) {

    /** {@code 昭和36年11月22日（1961年11月22日）・65歳}; 生年月日不明 when unknown. */
    public String birthLabel() {
        return birth == null ? "生年月日不明" : birth.label() + "・" + birth.ageLabel(today);
    }
}
