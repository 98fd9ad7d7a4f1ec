package tsunagi.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.ServiceCatalogue;
import tsunagi.tenancy.ServiceCode;

/** 特定被保護者 (生活保護法55条の11) — the notice of the welfare office, and what follows from it for the plan. */
@Service
public class ProtectedParticipants {
    private final Access access;
    private final ProtectedStore store;
    private final CaseFiles cases;
    private final Clock clock;

    ProtectedParticipants(Access access, ProtectedStore store, CaseFiles cases, Clock clock) {
        this.access = access;
        this.store = store;
        this.cases = cases;
        this.clock = clock;
    }

    @Transactional
    ProtectedPage page(CaseNumber number) {
        CaseId caseId = access.enter(Permission.VIEW_CASE, number);
        var frame = cases.frame(caseId);
        boolean mayEdit = Actor.current().may(Permission.EDIT_PLAN) && !frame.ended();
        return new ProtectedPage(frame, store.entries(caseId), mayEdit);
    }

    /**
     * Records the notice, a correction of it, or that it holds no more.
     *
     * @param entries how many there were when the form was opened
     * @throws Refusal for a day in the future, or when somebody else has entered one meanwhile
     */
    @Transactional
    public void record(CaseNumber number, int entries, ProtectedParticipant entry) {
        CaseId caseId = access.enter(Permission.EDIT_PLAN, number);
        LocalDate today = LocalDate.now(clock);
        refuseFuture(entry.notifiedOn(), "notifiedOn", today);
        refuseFuture(entry.toldOn(), "toldOn", today);
        Optional<ProtectedParticipant> before = store.last(caseId);
        if (!store.add(caseId, entries + 1, entry)) {
            throw new Refusal("ほかの職員が先に記録しました。いまの内容を確かめて、もう一度記録してください");
        }
        LocalDate endedOn = entry.endedOn();
        if (endedOn != null) {
            refuseFuture(endedOn, "endedOn", today);
            cases.append(caseId, NewFact.of(FactKind.PROTECTION_NOTICE_ENDED, endedOn));
        } else if (before.filter(last -> last.endedOn() == null).isEmpty()) {
            cases.append(caseId, NewFact.of(FactKind.PROTECTION_NOTIFIED, entry.notifiedOn()));
        }
    }

    private static void refuseFuture(LocalDate day, String field, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Refusal(field, "日付は今日までの日付にしてください");
        }
    }

    /** The notice that holds on the day; the caller has entered the case. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Optional<ProtectedParticipant> on(CaseId caseId, LocalDate day) {
        boolean notified =
                cases.standing(caseId).stream().anyMatch(fact -> fact.kind() == FactKind.PROTECTION_NOTIFIED);
        return notified ? store.last(caseId).filter(notice -> notice.holdsOn(day)) : Optional.empty();
    }

    /** @throws Refusal when a service of the Act is among them that is not open to the person */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true, noRollbackFor = Refusal.class)
    public void requireOpen(CaseId caseId, Collection<ServiceCode> services, ServiceCatalogue catalogue) {
        on(caseId, catalogue.on()).ifPresent(notice -> {
            List<String> closed = services.stream()
                    .filter(notice::excludes)
                    .map(code -> name(code, catalogue))
                    .toList();
            if (!closed.isEmpty()) {
                throw new Refusal("特定被保護者が利用できるのは、通知のあった就労準備支援・家計改善支援・居住支援（2号）だけです（生活保護法55条の11）。プランから外してください：%s"
                        .formatted(String.join("、", closed)));
            }
        });
    }

    private static String name(ServiceCode code, ServiceCatalogue catalogue) {
        return catalogue.find(code).map(service -> service.name()).orElse(code.value());
    }
}
