package tsunagi.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PartialDate;
import tsunagi.kernel.PersonId;

/** 同じ方かもしれない組 — two entries of the register that may be one person. */
public record LikelyPair(Entered one, Entered other, Alike alike) {

    /**
     * One of the two.
     *
     * @param newestCase of hers
     * @param cases how many she has
     */
    public record Entered(
            PersonId person,
            PersonName name,
            Sex sex,
            @Nullable PartialDate birth,
            CaseId caseId,
            CaseNumber newestCase,
            int cases,
            LocalDate today) {

        /** {@code 昭和36年11月22日（1961年11月22日）・65歳}; 生年月日不明 when unknown. */
        public String birthLabel() {
            return birth == null ? "生年月日不明" : birth.label() + "・" + birth.ageLabel(today);
        }
    }
}
