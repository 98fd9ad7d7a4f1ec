package tsunagi.surroundings;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 記録からわかる関係機関 — who has to do with the case by what is recorded elsewhere, without a word about how the two get along.
 *
 * @param on the day of the latest record, null where it has none
 */
record Partner(
        String name, TieKind kind, Source source, @Nullable LocalDate on) {
    /** Where it is recorded. */
    enum Source {
        REFERRAL("つなぎ"),
        PLAN("プランの支援"),
        CONFERENCE("会議");

        private final String label;

        Source(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** By the codes of つなぎ先 and of 構成員; who stands in a plan has none. */
    private static final Map<String, TieKind> KINDS = Map.ofEntries(
            Map.entry("WELFARE_OFFICE", TieKind.OFFICE),
            Map.entry("OTHER_DEPARTMENT", TieKind.OFFICE),
            Map.entry("MUNICIPALITY", TieKind.OFFICE),
            Map.entry("MUNICIPAL_DEPARTMENT", TieKind.OFFICE),
            Map.entry("EMPLOYMENT_OFFICE", TieKind.WORK),
            Map.entry("HELLO_WORK", TieKind.WORK),
            Map.entry("WELFARE_COMMISSIONER", TieKind.COMMISSIONER),
            Map.entry("MEDICAL", TieKind.MEDICAL),
            Map.entry("ELDERLY_SUPPORT", TieKind.CARE),
            Map.entry("DISABILITY_SUPPORT", TieKind.CARE),
            Map.entry("OTHER", TieKind.OTHER));

    static Partner of(String name, @Nullable String code, Source source, @Nullable LocalDate on) {
        return new Partner(
                name, code == null ? TieKind.SUPPORTER : KINDS.getOrDefault(code, TieKind.SUPPORTER), source, on);
    }
}
