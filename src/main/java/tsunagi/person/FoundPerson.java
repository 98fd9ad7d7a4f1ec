package tsunagi.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PartialDate;
import tsunagi.kernel.PersonId;

/**
 * 検索で見つかった方.
 *
 * @param newestCase the one that was asked for, else her newest among those the reader may see
 * @param cases how many of hers the reader may see
 * @param merged whether she was found by what belongs to an entry that was merged into hers
 * @param shown the telephone or address by which she was found; null where it was something else
 */
public record FoundPerson(
        PersonId person,
        CaseId caseId,
        CaseNumber newestCase,
        int cases,
        PersonName name,
        @Nullable PartialDate birth,
        FoundBy by,
        boolean merged,
        @Nullable String shown,
        LocalDate today) {

    /** {@code 統合された番号です}; empty where she was found by her own entry. */
    public String mergedLabel() {
        if (!merged) {
            return "";
        }
        return by == FoundBy.NUMBER ? "統合された番号です" : "統合された登録です";
    }

    /** {@code 65歳}; empty when unknown. */
    public String ageLabel() {
        return birth == null ? "" : birth.ageLabel(today);
    }
}
