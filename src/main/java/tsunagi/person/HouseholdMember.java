package tsunagi.person;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PartialDate;

/**
 * 世帯員・家族 — as the person tells of them.
 *
 * @param relation 続柄, seen from the person
 * @param livesTogether 同居
 * @param health 健康状態など
 * @param since from when on, null when unknown
 * @param ownCase where the member is in the register too: her newest case among those the reader may see
 * @param kin what the picture of the family needs
 */
public record HouseholdMember(
        String name,
        @Nullable String kana,
        String relation,
        @Nullable PartialDate birth,
        boolean livesTogether,
        @Nullable String occupation,
        @Nullable String health,
        @Nullable LocalDate since,
        @Nullable CaseNumber ownCase,
        Kin kin) {
    public HouseholdMember {
        requireNonNull(name, "name is null");
        requireNonNull(relation, "relation is null");
        requireNonNull(kin, "kin is null");
    }

    /** Of whom nothing is told for the picture of the family. */
    public HouseholdMember(
            String name,
            @Nullable String kana,
            String relation,
            @Nullable PartialDate birth,
            boolean livesTogether,
            @Nullable String occupation,
            @Nullable String health,
            @Nullable LocalDate since,
            @Nullable CaseNumber ownCase) {
        this(name, kana, relation, birth, livesTogether, occupation, health, since, ownCase, Kin.UNTOLD);
    }

    HouseholdMember as(Kin told) {
        return new HouseholdMember(
                name, kana, relation, birth, livesTogether, occupation, health, since, ownCase, told);
    }
}
