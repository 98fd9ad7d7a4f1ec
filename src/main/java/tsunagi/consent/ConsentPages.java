package tsunagi.consent;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.documents.Attachments;
import tsunagi.kernel.CaseNumber;

/** Reading: 情報共有の同意 of a case. */
@Service
class ConsentPages {
    private final Access access;
    private final CaseFiles cases;
    private final ConsentStore store;
    private final SharingRuleStore rules;
    private final Attachments attachments;
    private final Clock clock;

    ConsentPages(
            Access access,
            CaseFiles cases,
            ConsentStore store,
            SharingRuleStore rules,
            Attachments attachments,
            Clock clock) {
        this.access = access;
        this.cases = cases;
        this.store = store;
        this.rules = rules;
        this.attachments = attachments;
        this.clock = clock;
    }

    @Transactional
    public ConsentPage page(CaseNumber number) {
        var caseId = access.enter(Permission.VIEW_CASE, number);
        var today = LocalDate.now(clock);
        var history = store.history(caseId);
        var state = new ConsentState(history.stream().map(ConsentRecord::answer).toList(), rules.ofCase(caseId));
        var actor = Actor.current();
        return new ConsentPage(
                cases.frame(caseId),
                today,
                state,
                history,
                attachments.list(caseId),
                new ConsentPage.Rights(
                        cases.head(caseId).receivedOn(),
                        actor.may(Permission.RECORD_CONSENT),
                        actor.may(Permission.SHARE_BY_LAW)));
    }
}
