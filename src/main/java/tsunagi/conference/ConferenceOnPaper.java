package tsunagi.conference;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.forms.BoundValues;
import tsunagi.forms.RenderedValue;
import tsunagi.kernel.JapaneseDates;
import tsunagi.plan.PlanPaperPart;
import tsunagi.plan.PlanStatus;
import tsunagi.plan.PlanSummary;

/** 様式5・様式6 ■支援調整会議: every meeting that has discussed the plan or its evaluation, and what the last one made of it. */
@Component
public class ConferenceOnPaper implements PlanPaperPart {
    private final AgendaStore agenda;
    private final CaseFiles cases;

    ConferenceOnPaper(AgendaStore agenda, CaseFiles cases) {
        this.agenda = agenda;
        this.cases = cases;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public void fill(PlanSummary plan, BoundValues.Builder values) {
        List<ConferenceOutcome> held = agenda.ofCase(plan.caseId(), plan.id(), Purpose.PLAN).reversed().stream()
                .filter(outcome -> outcome.deliberation() != null)
                .toList();
        if (held.isEmpty()) {
            return;
        }
        values.text(
                "conference.heldOn",
                held.stream()
                        .map(outcome -> JapaneseDates.format(outcome.heldOn()))
                        .collect(joining("、")));
        values.text("conference.participants", participants(held));
        values.text(
                "conference.discussion",
                held.stream()
                        .flatMap(outcome -> discussion(outcome, held.size() > 1).stream())
                        .collect(joining("\n")));
        standing(held.getLast(), plan.status())
                .ifPresent(code -> values.value("conference.outcome", RenderedValue.code(code)));
    }

    /** 様式6: filled in after the sheet is finalised, so it is always shown as it stands. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public void fillEvaluation(PlanSummary plan, BoundValues.Builder values) {
        values.open("conference.heldOn").open("conference.participants").open("conference.outcome");
        if (neverOnAnAgenda(plan)) {
            return;
        }
        List<ConferenceOutcome> held =
                agenda.ofCase(plan.caseId(), plan.id(), Purpose.EVALUATION, Purpose.SUSPENSION).reversed().stream()
                        .filter(outcome -> outcome.deliberation() != null)
                        .toList();
        if (held.isEmpty()) {
            return;
        }
        String days = held.stream()
                .map(outcome -> JapaneseDates.format(outcome.heldOn()))
                .collect(joining("、"));
        values.later("conference.heldOn", RenderedValue.text(days))
                .later("conference.participants", RenderedValue.text(participants(held)));
        Optional.ofNullable(held.getLast().deliberation())
                .ifPresent(last -> values.later("conference.outcome", RenderedValue.code(code(last.outcome()))));
    }

    private boolean neverOnAnAgenda(PlanSummary plan) {
        return cases.facts(plan.caseId()).stream()
                .noneMatch(fact -> fact.kind() == FactKind.EVALUATION_ON_AGENDA && fact.term() == plan.term());
    }

    private static String code(Outcome outcome) {
        return switch (outcome) {
            case APPROVED, APPROVED_AMENDED -> "approved";
            case CONTINUED -> "continued";
            case SENT_BACK -> "returned";
        };
    }

    private static String participants(List<ConferenceOutcome> held) {
        return held.stream()
                .flatMap(outcome -> outcome.participants().stream())
                .distinct()
                .collect(joining("、"));
    }

    private static Optional<String> discussion(ConferenceOutcome outcome, boolean dated) {
        var deliberation = outcome.deliberation();
        if (deliberation == null) {
            return Optional.empty();
        }
        String said = Stream.of(
                        deliberation.opinions(),
                        labelled("修正した内容", deliberation.amendment()),
                        labelled("条件", deliberation.conditions()),
                        labelled("役割分担", deliberation.roles()))
                .filter(not(String::isBlank))
                .collect(joining("\n"));
        if (!dated) {
            return Optional.of(said).filter(not(String::isBlank));
        }
        String meeting = "【%s %s】"
                .formatted(
                        JapaneseDates.formatShort(outcome.heldOn()),
                        deliberation.outcome().label());
        return Optional.of(meeting + said);
    }

    private static String labelled(String label, String text) {
        return text.isBlank() ? "" : label + "：" + text;
    }

    /**
     * The form knows three results. 継続審議 is none yet, and 差戻し is none of the plan that was written anew after it: their
     * boxes stay empty for the next meeting.
     */
    private static Optional<String> standing(ConferenceOutcome last, PlanStatus status) {
        var deliberation = last.deliberation();
        if (deliberation == null) {
            return Optional.empty();
        }
        return switch (deliberation.outcome()) {
            case APPROVED -> Optional.of("agreed");
            case APPROVED_AMENDED -> Optional.of("agreedWithChanges");
            case CONTINUED -> Optional.empty();
            case SENT_BACK -> status == PlanStatus.SENT_BACK ? Optional.of("returned") : Optional.empty();
        };
    }
}
