package tsunagi.referral;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** 「着きましたか」の答え. */
public sealed interface ArrivalAnswer {
    /** The day on which it was so. */
    LocalDate on();

    /** 着いた. */
    record Arrived(LocalDate on) implements ArrivalAnswer {
        public Arrived {
            requireNonNull(on, "on is null");
        }
    }

    /** まだ着いていない: somebody spoke to the person or the destination again, and will ask once more. */
    record AskedAgain(LocalDate on, LocalDate askNextOn, String note) implements ArrivalAnswer {
        public AskedAgain {
            requireNonNull(on, "on is null");
            requireNonNull(askNextOn, "askNextOn is null");
            requireNonNull(note, "note is null");
        }
    }

    /** 不成立. */
    record NotEstablished(LocalDate on, String reason) implements ArrivalAnswer {
        public NotEstablished {
            requireNonNull(on, "on is null");
            requireNonNull(reason, "reason is null");
        }
    }
}
