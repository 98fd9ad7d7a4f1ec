package tsunagi.packet;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.conference.ConferenceId;

/**
 * 招待者のリンク as it is kept: everything but the address and the 確認番号 themselves.
 *
 * @param addressee organisation and name on the day of issue, for the audit log
 * @param codeHash null once the code was used
 * @param visitHash of the one browser that the code has opened; null before
 */
record GuestLink(
        UUID id,
        ConferenceId conference,
        UUID attendee,
        String addressee,
        byte @Nullable [] codeHash,
        int triesLeft,
        byte @Nullable [] visitHash,
        boolean closed) {
    /** How often a wrong code may be typed. */
    static final int TRIES = 5;

    /** What those who issued it see. */
    String state() {
        if (visitHash != null) {
            return "開いています";
        }
        return triesLeft == 0 ? "確認番号を" + TRIES + "回まちがえたため使えません" : "まだ開いていません";
    }

    boolean awaitsCode() {
        return codeHash != null && triesLeft > 0;
    }
}
