package tsunagi.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewFact;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedText;
import tsunagi.tenancy.LostContact;
import tsunagi.tenancy.Municipalities;

/**
 * 終結 (手順13) — possible at every step, without 様式6 where there is no plan. Whoever comes back after it gets a new case; a
 * 中断 resumes in the same one.
 */
@Service
public class Closings {
    private static final int LONGEST_REASON = 500;

    private final Access access;
    private final CaseFiles cases;
    private final ClosingStore store;
    private final Municipalities municipalities;
    private final FollowUps followUps;
    private final Clock clock;

    Closings(
            Access access,
            CaseFiles cases,
            ClosingStore store,
            Municipalities municipalities,
            FollowUps followUps,
            Clock clock) {
        this.access = access;
        this.cases = cases;
        this.store = store;
        this.municipalities = municipalities;
        this.followUps = followUps;
        this.clock = clock;
    }

    /**
     * What the form says, for the page that asks once more before it is done.
     *
     * @throws Refusal with one reason per field to put right
     */
    @Transactional
    Closing check(CaseNumber number, ClosingForm form) {
        return read(access.enter(Permission.CLOSE_CASE, number), form);
    }

    /** @throws Refusal with one reason per field to put right, or when the case is closed already */
    @Transactional
    Closing close(CaseNumber number, ClosingForm form) {
        var caseId = access.enter(Permission.CLOSE_CASE, number);
        var closing = read(caseId, form);
        close(caseId, closing);
        return closing;
    }

    /** Closes the case today, or suspends it where the municipality does so for this reason. */
    @Transactional
    public void close(CaseNumber number, ClosingReason reason, String note) {
        var caseId = access.enter(Permission.CLOSE_CASE, number);
        close(caseId, Closing.of(today(), reason, note, lostContact()));
    }

    /** 中断 by a meeting's decision. */
    @Transactional(propagation = Propagation.MANDATORY)
    void suspend(CaseId caseId, LocalDate on, ClosingReason reason, String note) {
        close(caseId, new Closing(on, reason, note, Closing.Kind.SUSPENDED));
    }

    private void close(CaseId caseId, Closing closing) {
        if (!store.close(caseId, closing)) {
            throw new Refusal("このケースは、すでに終結または中断になっています");
        }
        cases.append(
                caseId,
                NewFact.of(fact(closing.kind()), closing.on())
                        .detail(closing.reason().name()));
        if (closing.reason() == ClosingReason.DECEASED) {
            followUps.callOff(caseId, closing.on(), closing.reason().label());
        }
    }

    /** 再開 of a suspended case. */
    @Transactional
    public void resume(CaseNumber number, String reason) {
        var caseId = access.enter(Permission.CLOSE_CASE, number);
        var stands = standing(caseId);
        if (stands.closing().kind() != Closing.Kind.SUSPENDED) {
            throw new Refusal("終結したケースは再開できません。新しい相談として受け付けてください");
        }
        lift(stands, ClosingStore.Lifted.RESUMED, reason);
        cases.append(caseId, NewFact.of(FactKind.RESUMED, today()));
    }

    /** Takes back a closing that was a mistake; it stays readable in the history with the reason. */
    @Transactional
    void takeBack(CaseNumber number, String reason) {
        var caseId = access.enter(Permission.CLOSE_CASE, number);
        var stands = standing(caseId);
        String written = lift(stands, ClosingStore.Lifted.MISTAKEN, reason);
        cases.standing(caseId).stream()
                .filter(fact -> fact.kind() == fact(stands.closing().kind()))
                .reduce((_, later) -> later)
                .ifPresent(fact -> cases.voidFact(caseId, fact.id(), written));
    }

    private Closing read(CaseId caseId, ClosingForm form) {
        return form.read(cases.head(caseId).receivedOn(), today(), lostContact());
    }

    private StoredClosing standing(CaseId caseId) {
        return store.stands(caseId).orElseThrow(() -> new Refusal("このケースは、終結にも中断にもなっていません"));
    }

    private String lift(StoredClosing closing, ClosingStore.Lifted as, String typed) {
        String reason = Refusal.reading("liftReason", () -> TypedText.strip(typed, LONGEST_REASON));
        if (reason == null) {
            throw new Refusal("liftReason", "理由を入力してください");
        }
        if (!store.lift(closing, as, reason)) {
            throw new Refusal("ほかの人が先に再開または取消しをしています。画面を開き直してください");
        }
        return reason;
    }

    private static FactKind fact(Closing.Kind kind) {
        return switch (kind) {
            case CLOSED -> FactKind.CLOSED;
            case SUSPENDED -> FactKind.SUSPENDED;
        };
    }

    private LostContact lostContact() {
        return municipalities.settings(today()).lostContact();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
