package tsunagi.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NextMove;
import tsunagi.casefile.Progress;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;
import tsunagi.tenancy.LostContact;
import tsunagi.tenancy.Municipalities;
import tsunagi.web.Detail;

/** 終結を見る — what the screen of the closing shows. */
@Service
class ClosingPages {
    private static final Set<FactKind> IN_FORCE = EnumSet.of(
            FactKind.PLAN_DECIDED, FactKind.PLAN_CONFIRMED, FactKind.PLAN_REPORTED, FactKind.DECISION_NOT_NEEDED);

    private final Access access;
    private final CaseFiles cases;
    private final ClosingStore store;
    private final Municipalities municipalities;
    private final EvaluationCourse evaluations;
    private final Clock clock;

    ClosingPages(
            Access access,
            CaseFiles cases,
            ClosingStore store,
            Municipalities municipalities,
            EvaluationCourse evaluations,
            Clock clock) {
        this.access = access;
        this.cases = cases;
        this.store = store;
        this.municipalities = municipalities;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    @Transactional
    public ClosingPage page(CaseNumber number) {
        var caseId = access.enter(Permission.VIEW_CASE, number);
        var today = LocalDate.now(clock);
        return new ClosingPage(
                cases.frame(caseId),
                "/cases/" + number + "/closing",
                suggestion(caseId, today),
                Actor.current().may(Permission.CLOSE_CASE),
                municipalities.settings(today).lostContact() == LostContact.SUSPENDED,
                open(cases.standing(caseId), cases.progress(caseId)),
                store.stands(caseId).map(this::line).orElse(null));
    }

    /** The blank form, with the reason of an evaluation that a meeting has agreed to. */
    private ClosingForm suggestion(CaseId caseId, LocalDate today) {
        var blank = ClosingForm.blank(today);
        return evaluations
                .agreed(caseId)
                .filter(result -> result == EvaluationResult.CLOSE)
                .flatMap(result -> evaluations.reason(caseId))
                .map(blank::because)
                .orElse(blank);
    }

    /** What is still open on the case; it never hinders closing. */
    private static List<String> open(List<CaseFact> facts, Progress progress) {
        var lines = new ArrayList<String>();
        boolean inForce =
                facts.stream().anyMatch(fact -> fact.term() == progress.term() && IN_FORCE.contains(fact.kind()));
        boolean evaluated =
                facts.stream().anyMatch(fact -> fact.term() == progress.term() && fact.kind() == FactKind.EVALUATED);
        if (inForce && !evaluated) {
            lines.add("プランの評価（様式6）がまだ済んでいません。");
        }
        if (progress.next() == NextMove.HOLD_CONFERENCE || progress.next() == NextMove.HOLD_EVALUATION_CONFERENCE) {
            lines.add("支援調整会議の議題になっています。終結にすると、会議の議題には「協議なし」と出ます。");
        }
        if (progress.next() == NextMove.AWAIT_CITY) {
            lines.add("市の回答を待っています。終結にすると、市の一覧には「回答不要」と出ます。");
        }
        long unanswered = count(facts, FactKind.REFERRED)
                - count(facts, FactKind.ARRIVAL_CONFIRMED)
                - count(facts, FactKind.REFERRAL_ENDED);
        if (unanswered > 0) {
            lines.add("つなぎ先に着いたか確かめていない、つなぎが%d件あります。".formatted(unanswered));
        }
        return lines;
    }

    private static long count(List<CaseFact> facts, FactKind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind).count();
    }

    private ClosingPage.Line line(StoredClosing stored) {
        var closing = stored.closing();
        String recorded =
                JapaneseDates.formatShort(stored.at().atZone(clock.getZone()).toLocalDate()) + " " + stored.by();
        return new ClosingPage.Line(
                closing.kind(),
                closing.reason(),
                List.of(
                        Detail.of(closing.kind().label() + "の日", JapaneseDates.format(closing.on())),
                        Detail.of("理由", closing.reason().label()),
                        Detail.of("経過", closing.note()),
                        Detail.of("記録", recorded)));
    }
}
