package tsunagi.practice;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.assessment.Assessments;
import tsunagi.assessment.ScreeningResult;
import tsunagi.conference.Agenda;
import tsunagi.conference.ConferenceId;
import tsunagi.conference.Deliberation;
import tsunagi.conference.Outcome;
import tsunagi.conference.Purpose;
import tsunagi.decision.AmendmentSubmissions;
import tsunagi.decision.Dispatches;
import tsunagi.decision.SubmissionId;
import tsunagi.evaluation.ClosingReason;
import tsunagi.forms.Submission;
import tsunagi.kernel.Period;
import tsunagi.plan.AmendmentEditing;
import tsunagi.plan.TestPlans;

/** アセスメント、プランとその変更、支援調整会議、市とのやりとり. */
final class PlanMoves {
    private static final int MONTHS = 3;
    private static final int DAYS_UNTIL_START = 14;

    private PlanMoves() {}

    static Entrance assess(boolean finalise) {
        return (life, by) -> {
            var sheet = AssessmentSketch.of("眠れない日が続いている", "家計と健康から整える")
                    .money(80_000, 80_000, "家賃4万8千円")
                    .works("W3", "under1year")
                    .traits("T09")
                    .answers(by.day(), by.day(), by.actor().staff());
            sheet.set("reason", "聞き直した");
            var saved = life.the(Assessments.class)
                    .save(by.number(), Submission.of(life.assessmentVersion, sheet), finalise);
            life.assessmentVersion = saved.sheet().version();
        };
    }

    static Entrance screen(ScreeningResult result) {
        return (life, by) -> life.desks().plan().screen(by.number(), by.day(), result, "本人と話し合った");
    }

    /** The first plan, or that of a 再プラン from the former one. */
    static void drafts(Life life, Approach by) {
        if (life.term == 1) {
            life.desks()
                    .plan()
                    .draft(
                            by.number(),
                            by.day(),
                            MONTHS,
                            sketch(life),
                            by.actor().staff());
        } else {
            var period = Period.ofMonths(life.day().plusDays(DAYS_UNTIL_START), MONTHS);
            life.the(TestPlans.class).beginAgain(by.number(), Objects.requireNonNull(life.caseId), by.day(), period);
        }
        life.draftedOn = by.day();
    }

    /** With a service to be decided, with some to be confirmed, or with none of them. */
    private static PlanSketch sketch(Life life) {
        String service = life.oneOf(List.of("S03", "S05", "S06", "S07"));
        var sketch = PlanSketch.of("落ち着いて暮らしたい", "体に合った仕事を続ける", "電話は午後に")
                .issue("家賃の滞納がある")
                .goal(2, "滞納した家賃を分けて返す")
                .line(service, "支援センター", "週1回の面談", "面談に来る", "週1回");
        return life.random.nextBoolean() ? sketch : sketch.line("S08", "ハローワーク", "求人の紹介", "窓口に行く", "月1回");
    }

    static void revises(Life life, Approach by) {
        life.the(TestPlans.class).revise(by.number());
    }

    static void agrees(Life life, Approach by) {
        life.desks().plan().agree(by.number(), by.day(), PlanDesk.evaluationOf(life.draftedOn, MONTHS));
    }

    static Entrance amend(@Nullable String service) {
        var line = new PlanSketch.Line(service, "支援センター", "見学への付き添い", "行きたい所を選ぶ", "1回");
        return (life, by) -> life.desks().plan().amend(by.number(), by.day(), "本人が希望した", line);
    }

    static void beginsAmendment(Life life, Approach by) {
        life.the(AmendmentEditing.class).begin(by.number(), "本人が希望した");
    }

    static void abandonsAmendment(Life life, Approach by) {
        life.the(TestPlans.class).abandonAmendment(by.number());
    }

    static void proposes(Life life, Approach by) {
        propose(life, by, Purpose.PLAN, null);
    }

    static void proposesEvaluation(Life life, Approach by) {
        propose(life, by, life.purpose, null);
    }

    static void proposesSuspension(Life life, Approach by) {
        propose(life, by, Purpose.SUSPENSION, ClosingReason.AWAY);
    }

    private static void propose(Life life, Approach by, Purpose purpose, @Nullable ClosingReason reason) {
        var session = life.nextSession();
        var conference = new ConferenceId(by.key(session.id().value()));
        life.item = life.the(Agenda.class)
                .propose(by.number(), purpose, conference, "", reason == null ? null : reason.name());
        life.session = session;
    }

    static Entrance conclude(Outcome outcome) {
        String amendment = outcome == Outcome.APPROVED_AMENDED ? "面談を月2回にする" : "";
        var deliberation = new Deliberation(outcome, "話し合った", "", "", "", amendment);
        return (life, by) -> life.the(Agenda.class)
                .conclude(new ConferenceId(by.key(life.session.id().value())), by.key(life.item), deliberation);
    }

    static void submits(Life life, Approach by) {
        life.submission = life.desks().city().submit(by.number(), by.day(), "").value();
    }

    static void submitsAmendment(Life life, Approach by) {
        life.submission = life.the(AmendmentSubmissions.class)
                .submit(by.number(), by.day(), "", false)
                .value();
    }

    static void requestsSupport(Life life, Approach by) {
        life.the(Dispatches.class).requestSupport(by.number(), submission(life, by), by.day());
    }

    static void cityChecks(Life life, Approach by) {
        life.desks().city().check(submission(life, by), by.day(), "収入の申告で確認");
    }

    static void cityConfirms(Life life, Approach by) {
        life.desks().city().confirm(submission(life, by), by.day());
    }

    static void cityDecides(Life life, Approach by) {
        life.desks().city().decide(submission(life, by), by.day());
    }

    static void cityReturns(Life life, Approach by) {
        life.desks().city().giveBack(submission(life, by), by.day(), "期間を確かめてください");
    }

    static void cityNotifies(Life life, Approach by) {
        life.desks().city().notifyPerson(submission(life, by), by.day());
    }

    private static SubmissionId submission(Life life, Approach by) {
        return new SubmissionId(by.key(life.submission));
    }
}
