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
 * @param alike why she is shown
 */
public record SimilarPerson(
        PersonId person,
        CaseId caseId,
        CaseNumber newestCase,
        PersonName name,
        @Nullable PartialDate birth,
        Alike alike,
        LocalDate today) {

    /** {@code ふりがなが同じ・生年月日が同じ}. */
    public String reason() {
        return alike.words();
    }

    /** {@code 昭和36年11月22日（1961年11月22日）・65歳}; 生年月日不明 when unknown. */
    public String birthLabel() {
        return birth == null ? "生年月日不明" : birth.label() + "・" + birth.ageLabel(today);
    }
}
