package tsunagi.referral;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import tsunagi.web.Tone;

/** つなぎの状態, each with the data that exists only there. Only an open question can be answered. */
sealed interface ReferralState {
    String label();

    Tone tone();

    /** 本人が断った: she was informed, and nothing follows. */
    record Declined() implements ReferralState {
        @Override
        public String label() {
            return "本人が断った";
        }

        @Override
        public Tone tone() {
            return Tone.NEUTRAL;
        }
    }

    /** 確認しない: the staff chose not to ask. Never so for 生活保護. */
    record NotFollowedUp() implements ReferralState {
        @Override
        public String label() {
            return "着いたか確かめない";
        }

        @Override
        public Tone tone() {
            return Tone.NEUTRAL;
        }
    }

    /** 着いたか未確認. */
    record AwaitingArrival(LocalDate askOn) implements ReferralState {
        public AwaitingArrival {
            requireNonNull(askOn, "askOn is null");
        }

        ReferralState answered(ArrivalAnswer answer) {
            return switch (answer) {
                case ArrivalAnswer.Arrived arrived -> new Arrived(arrived.on());
                case ArrivalAnswer.AskedAgain again -> new AwaitingArrival(again.askNextOn());
                case ArrivalAnswer.NotEstablished failed -> new NotEstablished(failed.on(), failed.reason());
            };
        }

        @Override
        public String label() {
            return "着いたか未確認";
        }

        @Override
        public Tone tone() {
            return Tone.WARNING;
        }
    }

    /** 着いた. */
    record Arrived(LocalDate on) implements ReferralState {
        public Arrived {
            requireNonNull(on, "on is null");
        }

        @Override
        public String label() {
            return "着いた";
        }

        @Override
        public Tone tone() {
            return Tone.SUCCESS;
        }
    }

    /** 不成立: she didn't go, or the destination could not take her. */
    record NotEstablished(LocalDate on, String reason) implements ReferralState {
        public NotEstablished {
            requireNonNull(on, "on is null");
            requireNonNull(reason, "reason is null");
        }

        @Override
        public String label() {
            return "不成立";
        }

        @Override
        public Tone tone() {
            return Tone.NEUTRAL;
        }
    }
}
