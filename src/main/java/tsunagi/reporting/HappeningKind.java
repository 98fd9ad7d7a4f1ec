package tsunagi.reporting;

import java.util.EnumSet;
import java.util.Set;

/** What can be counted: a kind of the rows of the view {@code happening}, which says how each is found. */
enum HappeningKind {
    RECEPTION,
    RECEPTION_CONSENT,
    CHANNEL,
    ROUTE,
    TRIAGE,
    PROFILE,
    COMPLAINT,
    COMPLAINT_MAIN,
    REFERRER,
    TRAIT,
    SCREENING,
    SCREENED_TO,
    PLAN,
    PLAN_TARGET,
    PLAN_SERVICE,
    EMPLOYED,
    EMPLOYED_TARGET,
    INCREASED,
    INCREASED_TARGET,
    EVALUATION,
    CHANGE,
    IMPROVED,
    IMPROVED_AREA,
    REPLAN,
    CLOSING,
    SUSPENSION,
    CONTACT,
    REFERRAL,
    STAFF_CONTACT,
    STAFF_CASE;

    /** What the roll-ups hold: not what is counted by staff, which stays at the desk. */
    static Set<HappeningKind> rolledUp() {
        return EnumSet.complementOf(EnumSet.of(STAFF_CONTACT, STAFF_CASE));
    }
}
