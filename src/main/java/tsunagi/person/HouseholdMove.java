package tsunagi.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseNumber;

/**
 * 世帯を分ける・一緒にする — what changes on one day.
 *
 * @param members those who live apart from then on, or together
 * @param on the first day on which it is so
 * @param joined who becomes a member on that day, with an entry of her own in the register; only when they begin to live together
 */
public record HouseholdMove(
        Kind kind,
        List<UUID> members,
        LocalDate on,
        String reason,
        @Nullable Joined joined) {
    public HouseholdMove {
        members = List.copyOf(members);
    }

    /** Which way. */
    public enum Kind {
        APART("世帯を分ける", "分けた"),
        TOGETHER("世帯を一緒にする", "一緒にした");

        private final String label;
        private final String done;

        Kind(String label, String done) {
            this.label = label;
            this.done = done;
        }

        public String label() {
            return label;
        }

        /** {@code 分けた}. */
        public String done() {
            return done;
        }

        /** Whether those who can be chosen live together with the person before it. */
        public boolean before() {
            return this == APART;
        }
    }

    /**
     * Somebody with a case of her own.
     *
     * @param relation 続柄 seen from the person
     * @param returned 続柄 of the person seen from her
     */
    public record Joined(CaseNumber number, String relation, String returned) {}
}
