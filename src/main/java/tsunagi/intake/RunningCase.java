package tsunagi.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewFact;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusals;

/**
 * 進行中のケース — a case that has run on paper, read from its form.
 *
 * @param facts by their days; those of one day in the order of the steps
 * @param consent null where nothing is known about it
 * @param warnings what looks unusual but may be so
 */
record RunningCase(
        NewIntake intake, List<NewFact> facts, @Nullable PaperConsent consent, List<String> warnings) {
    RunningCase {
        facts = List.copyOf(facts);
        warnings = List.copyOf(warnings);
    }

    /** 情報共有の同意 as the paper says it. */
    record PaperConsent(boolean given, LocalDate on, boolean heldOnPaper) {}

    private record Line(RunningStep step, NewFact fact) {}

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    static RunningCase read(RunningCaseForm form, LocalDateTime now) {
        var refusals = new Refusals();
        var days = new TypedDay(now.toLocalDate(), refusals, new ArrayList<>());
        Reception reception = form.reception().read(now, days);
        NewIntake.Who who = NewIntake.who(form.person(), days);
        var office = IntakeForm.readOffice(form.office(), refusals);
        List<Line> lines = lines(form, days);
        PaperConsent consent = consent(form, days);
        refusals.throwIfAny();
        var intake = new NewIntake(
                Objects.requireNonNull(reception),
                Objects.requireNonNull(who),
                ComplaintForm.BLANK,
                office,
                List.copyOf(days.hints()));
        List<NewFact> facts = lines.stream()
                .map(Line::fact)
                .sorted(Comparator.comparing(NewFact::on))
                .toList();
        return new RunningCase(
                intake, facts, consent, warnings(intake.reception().on(), lines, consent));
    }

    private static List<Line> lines(RunningCaseForm form, TypedDay days) {
        var lines = new ArrayList<Line>();
        for (RunningStep step : RunningStep.values()) {
            LocalDate on = days.past(step.dayField(), form.typed(step.dayField()), false);
            FactKind kind = kind(step, form);
            days.refusals().unless(on == null || kind != null, step.kindField(), step.label() + "の結果を選んでください");
            LocalDate due = step == RunningStep.PLAN_AGREEMENT
                    ? days.any(RunningCaseForm.EVALUATION_DAY, form.typed(RunningCaseForm.EVALUATION_DAY), false)
                    : null;
            if (on != null && kind != null) {
                var fact = NewFact.of(kind, on).due(due).onPaper(form.isChecked(step.paperField()));
                lines.add(new Line(step, fact));
            }
        }
        return lines;
    }

    private static @Nullable FactKind kind(RunningStep step, RunningCaseForm form) {
        String chosen = form.typed(step.kindField());
        return step.kinds().size() == 1
                ? step.kinds().getFirst()
                : step.kinds().stream()
                        .filter(kind -> kind.name().equals(chosen))
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable PaperConsent consent(RunningCaseForm form, TypedDay days) {
        String decided = form.typed(RunningCaseForm.CONSENT);
        if (!decided.equals(RunningCaseForm.GIVEN) && !decided.equals(RunningCaseForm.REFUSED)) {
            return null;
        }
        LocalDate on = days.past(RunningCaseForm.CONSENT_DAY, form.typed(RunningCaseForm.CONSENT_DAY), true);
        return on == null
                ? null
                : new PaperConsent(
                        decided.equals(RunningCaseForm.GIVEN), on, form.isChecked(RunningCaseForm.CONSENT_PAPER));
    }

    private static List<String> warnings(LocalDate receivedOn, List<Line> lines, @Nullable PaperConsent consent) {
        var warnings = new ArrayList<String>();
        String former = "受付";
        LocalDate since = receivedOn;
        for (Line line : lines) {
            LocalDate on = line.fact().on();
            boolean follows = line.step().isInSequence();
            earlier(line.step().label(), on, follows ? former : "受付", follows ? since : receivedOn)
                    .ifPresent(warnings::add);
            if (follows && !on.isBefore(since)) {
                former = line.step().label();
                since = on;
            }
        }
        if (consent != null) {
            earlier("情報共有の同意", consent.on(), "受付", receivedOn).ifPresent(warnings::add);
        }
        return warnings;
    }

    /** The warning about a day that lies before the one it should follow. */
    static Optional<String> earlier(String what, LocalDate on, String former, LocalDate since) {
        return on.isBefore(since)
                ? Optional.of("%sの日（%s）が、%sの日（%s）より前です"
                        .formatted(what, JapaneseDates.format(on), former, JapaneseDates.format(since)))
                : Optional.empty();
    }
}
