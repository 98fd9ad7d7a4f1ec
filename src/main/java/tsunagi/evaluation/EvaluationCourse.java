package tsunagi.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Actor;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewFact;
import tsunagi.conference.Deliberation;
import tsunagi.conference.Discussed;
import tsunagi.conference.Purpose;
import tsunagi.forms.Answers;
import tsunagi.forms.BoundValues;
import tsunagi.forms.FilledForm;
import tsunagi.forms.Forms;
import tsunagi.forms.SavedSheet;
import tsunagi.forms.SheetContext;
import tsunagi.forms.StaffOption;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.StaffId;
import tsunagi.plan.PlanId;
import tsunagi.plan.PlanSummary;
import tsunagi.plan.Plans;
import tsunagi.supportlog.SupportEntry;
import tsunagi.supportlog.SupportLog;
import tsunagi.web.Detail;

/** The way of an evaluation through a meeting, read from its sheet and written into the facts of the case. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EvaluationCourse {
    private static final StaffId NOBODY = new StaffId(new UUID(0, 0));
    private static final List<String> READ_BY_THE_MEETING = List.of(
            "evaluatedOn",
            "goals",
            EvaluationSheets.CHANGES,
            "jobs",
            "incomeBefore",
            "incomeAfter",
            "situation",
            "wish",
            "view",
            EvaluationSheets.RESULT,
            "closeReason",
            "suspendReason",
            "followUp",
            "followUpWhat",
            "followUpOn");

    private final CaseFiles cases;
    private final Plans plans;
    private final Forms forms;
    private final AgreedEvaluation agreed;
    private final SupportLog log;

    EvaluationCourse(CaseFiles cases, Plans plans, Forms forms, AgreedEvaluation agreed, SupportLog log) {
        this.cases = cases;
        this.plans = plans;
        this.forms = forms;
        this.agreed = agreed;
        this.log = log;
    }

    /** The plan that is evaluated: the latest, once it is in force. */
    Optional<PlanSummary> plan(CaseId caseId) {
        return plans.current(caseId).filter(plan -> plan.status().inForce());
    }

    EvaluationStanding standing(CaseId caseId, int term) {
        return EvaluationStanding.of(cases.standing(caseId), term);
    }

    Optional<Answers> answers(CaseId caseId, int term) {
        return forms.find(EvaluationSheets.key(caseId, term)).map(SavedSheet::answers);
    }

    Optional<EvaluationResult> result(CaseId caseId, int term) {
        return answers(caseId, term).flatMap(EvaluationResult::of);
    }

    /** Whether an evaluation waits to be put before a meeting of this purpose. */
    boolean ready(CaseId caseId, Purpose purpose) {
        return ready(caseId).filter(result -> result.purpose() == purpose).isPresent();
    }

    /** What the evaluation that waits to be put before a meeting comes to; empty while none waits. */
    Optional<EvaluationResult> ready(CaseId caseId) {
        return plan(caseId)
                .filter(plan -> standing(caseId, plan.term()).isReady())
                .flatMap(plan -> result(caseId, plan.term()));
    }

    /** What the evaluation that a meeting has agreed to comes to, while the case's プラン期 lasts. */
    Optional<EvaluationResult> agreed(CaseId caseId) {
        return plan(caseId)
                .filter(plan -> plan.term() == cases.progress(caseId).term())
                .filter(plan -> standing(caseId, plan.term()) == EvaluationStanding.APPROVED)
                .flatMap(plan -> result(caseId, plan.term()));
    }

    /** The reason that the evaluation of the plan in force gives for ending or suspending the case. */
    Optional<ClosingReason> reason(CaseId caseId) {
        return plan(caseId).flatMap(plan -> answers(caseId, plan.term())).flatMap(ClosingReason::of);
    }

    /** @throws Refusal when the meeting was held before the evaluation was made */
    PlanId proposed(CaseId caseId, Purpose purpose, LocalDate on) {
        PlanSummary plan = plan(caseId).orElseThrow(() -> new Refusal("評価するプランがありません。市の決定・確認などが済んだプランを評価します"));
        if (!standing(caseId, plan.term()).isReady()) {
            throw new Refusal("評価シートがまだ確定されていません。先に評価シートを確定してください");
        }
        Purpose asked =
                result(caseId, plan.term()).map(EvaluationResult::purpose).orElse(purpose);
        if (asked != purpose) {
            throw new Refusal("この評価の結果は、「%s」の議題として会議に諮ってください".formatted(asked.label()));
        }
        LocalDate evaluatedOn = answers(caseId, plan.term())
                .flatMap(answers -> answers.date(EvaluationSheets.EVALUATED_ON))
                .orElse(on);
        if (on.isBefore(evaluatedOn)) {
            throw new Refusal("conference", "評価記入日（%s）以後の会議を選んでください".formatted(JapaneseDates.format(evaluatedOn)));
        }
        cases.append(caseId, NewFact.of(FactKind.EVALUATION_ON_AGENDA, on));
        return plan.id();
    }

    /** The finalised sheet in the words of a meeting. */
    List<Detail> details(Discussed discussed) {
        int term = term(discussed);
        // None of these fields offers the reader's own name; somebody invited to the meeting has none among the staff.
        var reader = new StaffOption(NOBODY, "");
        var context = new SheetContext(LocalDate.EPOCH, reader, List.of(reader), BoundValues.NONE);
        FilledForm form = forms.filled(EvaluationSheets.key(discussed.caseId(), term), context);
        return READ_BY_THE_MEETING.stream()
                .flatMap(field -> form.definition().find(field).stream())
                .flatMap(field -> Stream.of(Detail.of(field.label(), form.text(field))))
                .filter(detail -> !detail.value().isBlank())
                .toList();
    }

    /** @return what the case goes on with; empty unless the meeting agreed */
    Optional<EvaluationResult> concluded(Discussed discussed, LocalDate on, Deliberation deliberation) {
        CaseId caseId = discussed.caseId();
        int term = term(discussed);
        var answers = answers(caseId, term).orElseThrow();
        var result = EvaluationResult.of(answers).orElseThrow();
        writeDown(caseId, result.purpose(), "評価の結果「%s」".formatted(result.label()), on, deliberation);
        return switch (deliberation.outcome()) {
            case APPROVED -> {
                cases.append(caseId, NewFact.of(FactKind.EVALUATED, on).detail(result.code()));
                agreed.takeEffect(caseId, on, answers);
                yield Optional.of(result);
            }
            case CONTINUED -> noted(caseId, FactKind.EVALUATION_CONTINUED, on);
            case SENT_BACK -> noted(caseId, FactKind.EVALUATION_SENT_BACK, on);
            case APPROVED_AMENDED -> throw new IllegalStateException("an evaluation is not amended by a meeting");
        };
    }

    private int term(Discussed discussed) {
        return plans.summary(Objects.requireNonNull(discussed.plan(), "an evaluation is of a plan"))
                .term();
    }

    /** One line of the 支援経過: what the meeting made of its matter. */
    void writeDown(CaseId caseId, Purpose purpose, String matter, LocalDate on, Deliberation deliberation) {
        String said = deliberation.opinions().isBlank() ? "" : "\n意見：" + deliberation.opinions();
        String text = "支援調整会議（%s）：%sは%s%s"
                .formatted(purpose.label(), matter, deliberation.outcome().label(), said);
        log.write(caseId, SupportEntry.of(on, purpose.method(), Actor.current().staff(), text));
    }

    private Optional<EvaluationResult> noted(CaseId caseId, FactKind kind, LocalDate on) {
        cases.append(caseId, NewFact.of(kind, on));
        return Optional.empty();
    }
}
