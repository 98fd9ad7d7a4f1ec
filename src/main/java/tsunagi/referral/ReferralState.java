package tsunagi.referral;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.web.Tone;

/**
 * つなぎの状態, each with the data that exists only there: sent, arrived, accepted or turned away, started, ended. Only an open question
 * can be answered, and a step that was reached is never gone back behind.
 */
sealed interface ReferralState {
    String label();

    Tone tone();

    /** Whether this may be reported next. Steps may be left out: a destination that says 引き受けた says that she arrived. */
    boolean takes(ReportedStep step);

    /** The day since which it is so; null while nobody has answered anything. */
    @Nullable
    LocalDate since();

    /** The state that a report leads to; {@link #takes} has allowed it. */
    static ReferralState after(Report report) {
        return switch (report.step()) {
            case RECEIVED -> new Arrived(report.on());
            case ACCEPTED -> new Accepted(report.on());
            case TURNED_AWAY -> new TurnedAway(report.on(), requireNonNull(report.reason()), report.note());
            case STARTED -> new Started(report.on());
            case ENDED -> new Ended(report.on(), requireNonNull(report.note()));
        };
    }

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

        @Override
        public boolean takes(ReportedStep step) {
            return false;
        }

        @Override
        public @Nullable LocalDate since() {
            return null;
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

        @Override
        public boolean takes(ReportedStep step) {
            return true;
        }

        @Override
        public @Nullable LocalDate since() {
            return null;
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

        @Override
        public boolean takes(ReportedStep step) {
            return true;
        }

        @Override
        public @Nullable LocalDate since() {
            return null;
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

        @Override
        public boolean takes(ReportedStep step) {
            return step != ReportedStep.RECEIVED;
        }

        @Override
        public @Nullable LocalDate since() {
            return on;
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

        @Override
        public boolean takes(ReportedStep step) {
            return false;
        }

        @Override
        public @Nullable LocalDate since() {
            return on;
        }
    }

    /** 引き受けた: the destination says that it supports her. */
    record Accepted(LocalDate on) implements ReferralState {
        public Accepted {
            requireNonNull(on, "on is null");
        }

        @Override
        public String label() {
            return "引き受けた";
        }

        @Override
        public Tone tone() {
            return Tone.SUCCESS;
        }

        @Override
        public boolean takes(ReportedStep step) {
            return step.compareTo(ReportedStep.ACCEPTED) > 0;
        }

        @Override
        public LocalDate since() {
            return on;
        }
    }

    /** 受けられなかった: the destination doesn't support her. */
    record TurnedAway(
            LocalDate on, TurnedAwayReason reason, @Nullable String note) implements ReferralState {
        public TurnedAway {
            requireNonNull(on, "on is null");
            requireNonNull(reason, "reason is null");
        }

        @Override
        public String label() {
            return "受けられなかった";
        }

        @Override
        public Tone tone() {
            return Tone.WARNING;
        }

        @Override
        public boolean takes(ReportedStep step) {
            return false;
        }

        @Override
        public LocalDate since() {
            return on;
        }
    }

    /** 支援が始まった. */
    record Started(LocalDate on) implements ReferralState {
        public Started {
            requireNonNull(on, "on is null");
        }

        @Override
        public String label() {
            return "支援が始まった";
        }

        @Override
        public Tone tone() {
            return Tone.SUCCESS;
        }

        @Override
        public boolean takes(ReportedStep step) {
            return step == ReportedStep.ENDED;
        }

        @Override
        public LocalDate since() {
            return on;
        }
    }

    /** 結果が出た: the loop is closed. */
    record Ended(LocalDate on, String result) implements ReferralState {
        public Ended {
            requireNonNull(on, "on is null");
            requireNonNull(result, "result is null");
        }

        @Override
        public String label() {
            return "結果が出た";
        }

        @Override
        public Tone tone() {
            return Tone.SUCCESS;
        }

        @Override
        public boolean takes(ReportedStep step) {
            return false;
        }

        @Override
        public LocalDate since() {
            return on;
        }
    }
}
