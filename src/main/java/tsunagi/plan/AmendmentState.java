package tsunagi.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;

/**
 * プランの変更の状態と、そこからできること. Each state offers only its own moves; until a change is settled, support goes on by the plan as
 * it was.
 */
sealed interface AmendmentState {
    AmendmentStatus status();

    /** The person stands behind it. */
    sealed interface Consented extends AmendmentState {
        RenewedAgreement agreement();
    }

    /** Being written. */
    record Writing(@Nullable Setback setback) implements AmendmentState {
        static final Writing FIRST = new Writing(null);

        @Override
        public AmendmentStatus status() {
            return AmendmentStatus.WRITING;
        }

        /** A small change: the person's agreement is enough. */
        Settled settled(RenewedAgreement agreement) {
            return new Settled(checked(agreement), agreement.on());
        }

        /** A decided service changes: the municipality answers first. */
        AwaitingCity awaitingCity(RenewedAgreement agreement) {
            return new AwaitingCity(checked(agreement));
        }

        Abandoned abandoned() {
            return Abandoned.HERE;
        }

        private RenewedAgreement checked(RenewedAgreement agreement) {
            if (setback != null && agreement.on().isBefore(setback.on())) {
                throw new Refusal("agreedOn", "同意した日は、差し戻された日以後の日付にしてください");
            }
            return agreement;
        }
    }

    /** Agreed to, and to be sent to the municipality. */
    record AwaitingCity(RenewedAgreement agreement) implements Consented {
        @Override
        public AmendmentStatus status() {
            return AmendmentStatus.AWAITING_CITY;
        }

        Submitted submitted(LocalDate on) {
            return new Submitted(agreement, notBefore(agreement.on(), "本人が同意した日", on, "提出する日"));
        }

        Writing rewritten() {
            return Writing.FIRST;
        }
    }

    /** Before the municipality. */
    record Submitted(RenewedAgreement agreement, LocalDate on) implements Consented {
        @Override
        public AmendmentStatus status() {
            return AmendmentStatus.SUBMITTED;
        }

        Settled answered(LocalDate day) {
            return new Settled(agreement, notBefore(on, "提出した日", day, "決定または確認の日"));
        }

        Writing returned(Setback setback) {
            notBefore(on, "提出した日", setback.on(), "差し戻す日");
            return new Writing(setback);
        }
    }

    /** The plan is changed. */
    record Settled(RenewedAgreement agreement, LocalDate on) implements Consented {
        @Override
        public AmendmentStatus status() {
            return AmendmentStatus.SETTLED;
        }
    }

    /** 取りやめ: the plan stays as it is. */
    enum Abandoned implements AmendmentState {
        HERE;

        @Override
        public AmendmentStatus status() {
            return AmendmentStatus.ABANDONED;
        }
    }

    private static LocalDate notBefore(LocalDate earliest, String earliestName, LocalDate day, String dayName) {
        if (day.isBefore(earliest)) {
            throw new Refusal(
                    "on", "%sは、%s（%s）以後の日付にしてください".formatted(dayName, earliestName, JapaneseDates.format(earliest)));
        }
        return day;
    }
}
