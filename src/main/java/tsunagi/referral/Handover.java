package tsunagi.referral;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseId;

/**
 * 受け渡し — one link of a chain: a つなぎ that left us, or an introduction that came to us.
 *
 * @param on the day on which it was made
 * @param endedOn the day since which the outcome stands; null while it is {@link Outcome#OPEN}
 * @param held whether our own case stayed open when it was made: somebody keeps the person while the other desk helps as well
 * @param secondOpinion セカンドオピニオン: asked on purpose, so no passing on
 * @param silentFrom the first day on which 「着きましたか」 has gone unanswered too long; null when nobody asks any more
 */
record Handover(
        UUID id,
        CaseId caseId,
        Desk from,
        Desk to,
        LocalDate on,
        Outcome outcome,
        @Nullable LocalDate endedOn,
        boolean held,
        boolean secondOpinion,
        @Nullable LocalDate silentFrom) {

    /** What became of it. */
    enum Outcome {
        /** Nobody has said yet whether she is helped there. */
        OPEN("答え待ち"),
        ACCEPTED("引き受けた"),
        /** The desk didn't take her. */
        TURNED_AWAY("受けられなかった"),
        /** It came to nothing for another reason: she didn't go. */
        FAILED("不成立"),
        /** 本人が断った: told of it, and not handed over. */
        INFORMED("情報提供のみ");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    Handover {
        requireNonNull(id, "id is null");
        requireNonNull(caseId, "caseId is null");
        requireNonNull(from, "from is null");
        requireNonNull(to, "to is null");
        requireNonNull(on, "on is null");
        requireNonNull(outcome, "outcome is null");
    }

    boolean isAccepted() {
        return outcome == Outcome.ACCEPTED;
    }

    /** Whether it counts when one asks if somebody is passed around. */
    boolean counts() {
        return !secondOpinion && outcome != Outcome.INFORMED;
    }

    boolean hasFailed() {
        return outcome == Outcome.TURNED_AWAY || outcome == Outcome.FAILED;
    }

    /** Whether nobody there would help her any more on that day. */
    boolean hadFailedBy(LocalDate day) {
        return hasFailed() && endedOn != null && !endedOn.isAfter(day);
    }

    /** Whether it came to us. */
    boolean isIncoming() {
        return to.isOurs();
    }
}
