package tsunagi.practice;

import java.time.LocalDate;
import java.util.UUID;
import tsunagi.access.Actor;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Identifiers;

/**
 * With what a move knocks at its entrance.
 *
 * @param day that is typed; the clock shows the day of the life
 * @param known false when nothing that is named exists
 */
record Approach(Actor actor, CaseNumber number, LocalDate day, boolean known) {
    static final CaseNumber NOWHERE = new CaseNumber("R05-9999");

    /** The key of what an earlier move has made, or of nothing. */
    UUID key(UUID made) {
        return known ? made : Identifiers.next();
    }
}
