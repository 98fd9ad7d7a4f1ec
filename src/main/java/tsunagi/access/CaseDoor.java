package tsunagi.access;

import tsunagi.kernel.CaseId;
import tsunagi.kernel.PersonId;

/**
 * What the door of a case knows about the one who knocks.
 *
 * @param open whether she may go in
 * @param submitted whether it was submitted to the city, for which she works, although it is restricted
 * @param ownDesk whether the case is her own desk's, so that a restriction may be named
 */
record CaseDoor(CaseId caseId, PersonId person, boolean restricted, boolean open, boolean submitted, boolean ownDesk) {
    /** Whether a written reason opens it. */
    boolean hasGlass() {
        return restricted && ownDesk;
    }
}
