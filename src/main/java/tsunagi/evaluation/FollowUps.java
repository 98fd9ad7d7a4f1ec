package tsunagi.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewFact;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.Refusal;
import tsunagi.supportlog.SupportEntry;
import tsunagi.supportlog.SupportLog;
import tsunagi.web.HttpProblem;

/** フォローアップ after 就職 and after 終結: planned for a day, then answered; a closed case stays closed by it. */
@Service
public class FollowUps {
    private final Access access;
    private final CaseFiles cases;
    private final FollowUpStore store;
    private final SupportLog log;
    private final Clock clock;

    FollowUps(Access access, CaseFiles cases, FollowUpStore store, SupportLog log, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.store = store;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    FollowUpsPage page(CaseNumber number) {
        CaseId caseId = access.enter(Permission.VIEW_CASE, number);
        return new FollowUpsPage(
                cases.frame(caseId), store.all(caseId), today(), Actor.current().may(Permission.RECORD_SUPPORT));
    }

    /** @return the key to {@link #done} it by */
    @Transactional
    public UUID plan(CaseNumber number, FollowUp.Occasion occasion, LocalDate dueOn, String what) {
        CaseId caseId = access.enter(Permission.RECORD_SUPPORT, number);
        return plan(caseId, today(), occasion, dueOn, what);
    }

    /** @throws Refusal with one reason per field to put right */
    @Transactional
    void plan(CaseNumber number, FollowUpForm form) {
        var planned = form.read(today());
        plan(number, planned.occasion(), planned.dueOn(), planned.what());
    }

    /** What an evaluation asks for, in the transaction of the meeting that agrees to it. */
    @Transactional(propagation = Propagation.MANDATORY)
    UUID plan(CaseId caseId, LocalDate on, FollowUp.Occasion occasion, LocalDate dueOn, String what) {
        UUID id = Identifiers.next();
        store.plan(caseId, new FollowUp(id, occasion, dueOn, what, null));
        cases.append(
                caseId,
                NewFact.of(FactKind.FOLLOW_UP_PLANNED, on)
                        .due(dueOn)
                        .detail(occasion.name())
                        .about(id));
        return id;
    }

    /** The one that is due first and not yet answered. */
    @Transactional
    public Optional<UUID> next(CaseNumber number) {
        CaseId caseId = access.enter(Permission.VIEW_CASE, number);
        return store.all(caseId).stream()
                .filter(each -> each.answer() == null)
                .map(FollowUp::id)
                .findFirst();
    }

    @Transactional
    FollowUpsPage.Answering answering(CaseNumber number, UUID id) {
        CaseId caseId = access.enter(Permission.RECORD_SUPPORT, number);
        FollowUp planned = store.find(caseId, id).orElseThrow(HttpProblem::notFound);
        return new FollowUpsPage.Answering(cases.frame(caseId), planned);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws Refusal with one reason per field to put right, or when it was answered already */
    @Transactional
    void answer(CaseNumber number, UUID id, FollowedUpForm form) {
        CaseId caseId = access.enter(Permission.RECORD_SUPPORT, number);
        FollowUp planned = store.find(caseId, id).orElseThrow(HttpProblem::notFound);
        answer(caseId, planned, form.read(today()));
        LocalDate again = form.again(today());
        if (again != null) {
            plan(caseId, today(), planned.occasion(), again, planned.what());
        }
    }

    /** The person was asked after. */
    @Transactional
    public void done(CaseNumber number, UUID id, LocalDate on, FollowUpMethod method, String story) {
        CaseId caseId = access.enter(Permission.RECORD_SUPPORT, number);
        FollowUp planned = store.find(caseId, id).orElseThrow(HttpProblem::notFound);
        answer(caseId, planned, new FollowUp.Done(on, method, story));
    }

    /** Nobody is asked after any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    void callOff(CaseId caseId, LocalDate on, String reason) {
        store.all(caseId).stream()
                .filter(planned -> planned.answer() == null)
                .forEach(planned -> answer(caseId, planned, new FollowUp.Cancelled(on, reason)));
    }

    private void answer(CaseId caseId, FollowUp planned, FollowUp.Answer answer) {
        if (!store.answer(caseId, planned.id(), answer)) {
            throw new Refusal("このフォローアップは、すでに記録されています。画面を開き直してください");
        }
        switch (answer) {
            case FollowUp.Done done -> {
                append(caseId, FactKind.FOLLOWED_UP, planned, done.on());
                String line = "フォローアップ（%s）：%s".formatted(planned.occasion().label(), done.story());
                var writer = Actor.current().staff();
                log.write(caseId, SupportEntry.of(done.on(), done.method().method(), writer, line));
            }
            case FollowUp.Cancelled cancelled -> append(caseId, FactKind.FOLLOW_UP_CANCELLED, planned, cancelled.on());
        }
    }

    private void append(CaseId caseId, FactKind kind, FollowUp planned, LocalDate on) {
        cases.append(
                caseId, NewFact.of(kind, on).detail(planned.occasion().name()).about(planned.id()));
    }
}
