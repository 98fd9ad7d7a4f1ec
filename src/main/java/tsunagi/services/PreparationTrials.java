package tsunagi.services;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
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
import tsunagi.supportlog.SupportEntry;
import tsunagi.supportlog.SupportLog;
import tsunagi.supportlog.SupportMethod;

/** The entrance to 就労準備支援の体験利用: dated, without a decision; no stage hinders it. */
@Service
public class PreparationTrials {
    private final Access access;
    private final CaseFiles cases;
    private final TrialStore store;
    private final SupportLog log;
    private final Clock clock;

    PreparationTrials(Access access, CaseFiles cases, TrialStore store, SupportLog log, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.store = store;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    TrialsPage page(CaseNumber number) {
        var caseId = access.enter(Permission.VIEW_CASE, number);
        return new TrialsPage(
                cases.frame(caseId),
                store.ofCase(caseId),
                LocalDate.now(clock),
                Actor.current().may(Permission.RECORD_OUTCOME));
    }

    /** @throws tsunagi.kernel.Refusal with one reason per field of the form */
    @Transactional
    void record(CaseNumber number, TrialForm form) {
        var caseId = access.enter(Permission.RECORD_OUTCOME, number);
        record(caseId, form.read(LocalDate.now(clock)));
    }

    /** @throws tsunagi.kernel.Refusal when the last day lies in the future */
    @Transactional
    public void record(CaseNumber number, PreparationTrial trial) {
        record(access.enter(Permission.RECORD_OUTCOME, number), trial);
    }

    private void record(CaseId caseId, PreparationTrial trial) {
        var id = Identifiers.next();
        store.add(id, caseId, trial);
        cases.append(caseId, NewFact.of(FactKind.TRIAL_USED, trial.until()).about(id));
        log.write(
                caseId,
                SupportEntry.of(
                        trial.until(), SupportMethod.OTHER, Actor.current().staff(), trial.line()));
    }
}
