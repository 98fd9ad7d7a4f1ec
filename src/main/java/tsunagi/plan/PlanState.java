package tsunagi.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;

/**
 * プランの状態と、そこからできること (rules 4.3). Each state offers only its own moves; moves that several states share stand in the
 * interface that names them.
 */
sealed interface PlanState {
    PlanStatus status();

    /** The desk may write the plan, and the person may agree to it. */
    sealed interface Editable extends PlanState {
        /** Why it is being revised; null for a first draft and for changes that the conference itself asked for. */
        @Nullable
        Setback setback();

        PlanState agreed(Agreement agreement);
    }

    /** The person stands behind it. */
    sealed interface Consented extends PlanState {
        Agreement agreement();

        /** The day on which it came into this state. */
        LocalDate on();
    }

    /** Ready for the 支援調整会議. */
    sealed interface ForConference extends Consented {
        default OnAgenda onAgenda(LocalDate day) {
            return new OnAgenda(agreement(), notBefore(agreement().on(), "本人が同意した日", day, "議題にする日"));
        }
    }

    /** Ready for the municipality. */
    sealed interface ForMunicipality extends Consented {
        default Submitted submitted(LocalDate day) {
            return new Submitted(agreement(), notBefore(on(), "会議または同意の日", day, "提出する日"));
        }

        default InForce reported(LocalDate day) {
            return new InForce(agreement(), notBefore(on(), "会議または同意の日", day, "報告する日"), Answer.REPORTED);
        }

        default InForce notNeeded(LocalDate day) {
            return new InForce(agreement(), notBefore(on(), "会議または同意の日", day, "支援を始める日"), Answer.NOT_NEEDED);
        }
    }

    /** May be opened again: the whole plan becomes editable and the agreement is renewed (要領6(3)). */
    sealed interface Revisable extends PlanState {
        Editable revised();
    }

    /** プラン案. */
    record Draft(@Nullable Setback setback) implements Editable {
        static final Draft FIRST = new Draft(null);

        @Override
        public PlanStatus status() {
            return PlanStatus.DRAFT;
        }

        @Override
        public Agreed agreed(Agreement agreement) {
            return new Agreed(agreement);
        }
    }

    /** 見直し中のプラン: a conference has agreed before, so that it goes back to the municipality without another one. */
    record Reworked(@Nullable Setback setback) implements Editable {
        @Override
        public PlanStatus status() {
            return PlanStatus.REWORKED;
        }

        @Override
        public AgreedAgain agreed(Agreement agreement) {
            return new AgreedAgain(agreement);
        }
    }

    /** 本人が同意したプラン案. */
    record Agreed(Agreement agreement) implements ForConference, Revisable {
        @Override
        public PlanStatus status() {
            return PlanStatus.AGREED;
        }

        @Override
        public LocalDate on() {
            return agreement.on();
        }

        @Override
        public Draft revised() {
            return Draft.FIRST;
        }
    }

    /** 見直しに本人が同意したプラン: may go to the municipality, or to a conference after all. */
    record AgreedAgain(Agreement agreement) implements ForConference, ForMunicipality, Revisable {
        @Override
        public PlanStatus status() {
            return PlanStatus.AGREED_AGAIN;
        }

        @Override
        public LocalDate on() {
            return agreement.on();
        }

        @Override
        public Reworked revised() {
            return new Reworked(null);
        }
    }

    /** 支援調整会議の議題. */
    record OnAgenda(Agreement agreement, LocalDate on) implements Consented {
        @Override
        public PlanStatus status() {
            return PlanStatus.ON_AGENDA;
        }

        Approved approved(LocalDate day) {
            return new Approved(agreement, heldOn(day));
        }

        ApprovedAmended approvedAmended(LocalDate day) {
            return new ApprovedAmended(agreement, heldOn(day));
        }

        Continued continued(LocalDate day) {
            return new Continued(agreement, heldOn(day));
        }

        SentBack sentBack(Setback setback) {
            heldOn(setback.on());
            return new SentBack(setback);
        }

        private LocalDate heldOn(LocalDate day) {
            return notBefore(agreement.on(), "本人が同意した日", day, "会議の日");
        }
    }

    /** 継続審議: the next conference takes it up again. */
    record Continued(Agreement agreement, LocalDate on) implements ForConference, Revisable {
        @Override
        public PlanStatus status() {
            return PlanStatus.CONTINUED;
        }

        @Override
        public Draft revised() {
            return Draft.FIRST;
        }
    }

    /** 了承. */
    record Approved(Agreement agreement, LocalDate on) implements ForMunicipality {
        @Override
        public PlanStatus status() {
            return PlanStatus.APPROVED;
        }
    }

    /** 修正了承: the changes are written in and agreed to, where they touch what the person agreed to. */
    record ApprovedAmended(Agreement agreement, LocalDate on) implements ForMunicipality, Revisable {
        @Override
        public PlanStatus status() {
            return PlanStatus.APPROVED_AMENDED;
        }

        @Override
        public Reworked revised() {
            return new Reworked(null);
        }
    }

    /** 会議からの差戻し. */
    record SentBack(Setback setback) implements Revisable {
        @Override
        public PlanStatus status() {
            return PlanStatus.SENT_BACK;
        }

        @Override
        public Draft revised() {
            return new Draft(setback);
        }
    }

    /** 市へ提出したプラン. */
    record Submitted(Agreement agreement, LocalDate on) implements Consented {
        @Override
        public PlanStatus status() {
            return PlanStatus.SUBMITTED;
        }

        InForce decided(LocalDate day) {
            return answered(day, Answer.DECIDED);
        }

        InForce confirmed(LocalDate day) {
            return answered(day, Answer.CONFIRMED);
        }

        InForce reported(LocalDate day) {
            return answered(day, Answer.REPORTED);
        }

        Returned returned(Setback setback) {
            notBefore(on, "提出した日", setback.on(), "差し戻す日");
            return new Returned(setback);
        }

        private InForce answered(LocalDate day, Answer answer) {
            return new InForce(agreement, notBefore(on, "提出した日", day, "決定または確認の日"), answer);
        }
    }

    /** 市からの差戻し (要領6(3)). */
    record Returned(Setback setback) implements Revisable {
        @Override
        public PlanStatus status() {
            return PlanStatus.RETURNED;
        }

        @Override
        public Reworked revised() {
            return new Reworked(setback);
        }
    }

    /** The plan by which support is given. */
    record InForce(Agreement agreement, LocalDate on, Answer answer) implements Consented {
        public InForce {
            requireNonNull(answer, "answer is null");
        }

        /** プランの変更: the person has agreed anew; the plan stays in force and keeps its evaluation date. */
        InForce amended(RenewedAgreement renewed) {
            return new InForce(new Agreement(renewed.on(), renewed.manner(), agreement.evaluationOn()), on, answer);
        }

        @Override
        public PlanStatus status() {
            return switch (answer) {
                case DECIDED -> PlanStatus.DECIDED;
                case CONFIRMED -> PlanStatus.CONFIRMED;
                case REPORTED -> PlanStatus.REPORTED;
                case NOT_NEEDED -> PlanStatus.NOT_NEEDED;
            };
        }
    }

    /** How the municipality answered, or that it was not asked. */
    enum Answer {
        DECIDED,
        CONFIRMED,
        REPORTED,
        NOT_NEEDED
    }

    private static LocalDate notBefore(LocalDate earliest, String earliestName, LocalDate day, String dayName) {
        if (day.isBefore(earliest)) {
            throw new Refusal(
                    "on", "%sは、%s（%s）以後の日付にしてください".formatted(dayName, earliestName, JapaneseDates.format(earliest)));
        }
        return day;
    }
}
