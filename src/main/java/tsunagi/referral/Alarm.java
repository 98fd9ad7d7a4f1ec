package tsunagi.referral;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * たらい回しの警報.
 *
 * @param about the hand-over with which it rose
 * @param raisedOn the day on which it rises; may lie ahead for {@link AlarmKind#UNANSWERED}
 * @param words what happened, naming desks and never the person
 */
record Alarm(AlarmKind kind, Handover about, LocalDate raisedOn, String words) {
    Alarm {
        requireNonNull(kind, "kind is null");
        requireNonNull(about, "about is null");
        requireNonNull(raisedOn, "raisedOn is null");
        requireNonNull(words, "words is null");
    }
}
