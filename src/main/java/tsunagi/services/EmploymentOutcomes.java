package tsunagi.services;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.supportlog.SupportEntry;
import tsunagi.supportlog.SupportLog;
import tsunagi.supportlog.SupportMethod;
import tsunagi.supportlog.SupportRecordId;
import tsunagi.web.HttpProblem;

/** The entrance to 就労開始・増収: dated facts of a case, with or without a plan; corrected with a reason, never overwritten. */
@Service
public class EmploymentOutcomes {
    private final Access access;
    private final CaseFiles cases;
    private final OutcomeStore store;
    private final SupportLog log;
    private final Clock clock;

    EmploymentOutcomes(Access access, CaseFiles cases, OutcomeStore store, SupportLog log, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.store = store;
        this.log = log;
        this.clock = clock;
    }

    /** @throws Refusal when the day lies in the future */
    @Transactional
    public OutcomeId record(CaseNumber number, EmploymentOutcome outcome) {
        return record(access.enter(Permission.RECORD_OUTCOME, number), outcome);
    }

    /** @throws Refusal with one reason per field of the form, or when the day lies in the future */
    @Transactional
    OutcomeId record(CaseNumber number, EmploymentOutcome.Kind kind, OutcomeForm form) {
        return record(access.enter(Permission.RECORD_OUTCOME, number), form.read(kind, LocalDate.now(clock)));
    }

    private OutcomeId record(CaseId caseId, EmploymentOutcome outcome) {
        var id = OutcomeId.next();
        store.write(caseId, id, 1, outcome, false, null);
        cases.append(caseId, outcome.fact().about(id.value()));
        var writer = Actor.current().staff();
        log.write(caseId, line(id), SupportEntry.of(outcome.on(), SupportMethod.OTHER, writer, outcome.line()));
        return id;
    }

    /** What stands, for 様式6; the latest first. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<EmploymentOutcome> standing(CaseId caseId) {
        return byOutcome(caseId).values().stream()
                .map(List::getFirst)
                .filter(stands -> !stands.withdrawn())
                .map(RecordedOutcome::outcome)
                .sorted((one, other) -> other.on().compareTo(one.on()))
                .toList();
    }

    @Transactional
    OutcomesPage page(CaseNumber number) {
        var caseId = access.enter(Permission.VIEW_CASE, number);
        return new OutcomesPage(
                cases.frame(caseId),
                OutcomesPage.lines(byOutcome(caseId).values(), store.countedAs(caseId), clock.getZone()),
                LocalDate.now(clock),
                Actor.current().may(Permission.RECORD_OUTCOME));
    }

    @Transactional
    OutcomePage correction(CaseNumber number, OutcomeId id) {
        var caseId = access.enter(Permission.RECORD_OUTCOME, number);
        return new OutcomePage(cases.frame(caseId), id, stands(caseId, id));
    }

    /**
     * 訂正: what was written before stays readable, with the reason.
     *
     * @throws Refusal without a reason, or when somebody else has corrected it since the form was opened
     */
    @Transactional
    void correct(CaseNumber number, OutcomeId id, OutcomeForm form) {
        var caseId = access.enter(Permission.RECORD_OUTCOME, number);
        var before = stands(caseId, id);
        var after = form.read(before.outcome().kind(), LocalDate.now(clock));
        String reason = form.requiredReason();
        rewrite(caseId, before, form.shownVersion(), after, false, reason);
        if (!before.outcome().fact().equals(after.fact())) {
            voidFact(caseId, id, reason);
            cases.append(caseId, after.fact().about(id.value()));
        }
        log.correct(caseId, line(id), after.on(), after.line(), reason);
    }

    /** 取消し: it never happened, or not to this person. */
    @Transactional
    void withdraw(CaseNumber number, OutcomeId id, OutcomeForm form) {
        var caseId = access.enter(Permission.RECORD_OUTCOME, number);
        var before = stands(caseId, id);
        String reason = form.requiredReason();
        rewrite(caseId, before, form.shownVersion(), before.outcome(), true, reason);
        voidFact(caseId, id, reason);
        log.takeBack(caseId, line(id), reason);
    }

    private void rewrite(
            CaseId caseId,
            RecordedOutcome before,
            int shownVersion,
            EmploymentOutcome after,
            boolean withdrawn,
            @Nullable String reason) {
        boolean first = before.version() == shownVersion
                && store.write(caseId, before.id(), shownVersion + 1, after, withdrawn, reason);
        if (!first) {
            throw new Refusal("ほかの職員が先に訂正しました。いまの内容を確かめて、もう一度操作してください");
        }
    }

    private void voidFact(CaseId caseId, OutcomeId id, String reason) {
        cases.standing(caseId).stream()
                .filter(fact -> id.value().equals(fact.about()))
                .forEach(fact -> cases.voidFact(caseId, fact.id(), reason));
    }

    /** Its line of 様式3 bears its id. */
    private static SupportRecordId line(OutcomeId id) {
        return new SupportRecordId(id.value());
    }

    private RecordedOutcome stands(CaseId caseId, OutcomeId id) {
        var versions = byOutcome(caseId).get(id);
        if (versions == null || versions.getFirst().withdrawn()) {
            throw HttpProblem.notFound();
        }
        return versions.getFirst();
    }

    private Map<OutcomeId, List<RecordedOutcome>> byOutcome(CaseId caseId) {
        return store.ofCase(caseId).stream().collect(Collectors.groupingBy(RecordedOutcome::id));
    }
}
