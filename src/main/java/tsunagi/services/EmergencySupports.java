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
import tsunagi.resource.Resources;

/** The entrance to 緊急的な支援. */
@Service
public class EmergencySupports {
    private final Access access;
    private final CaseFiles cases;
    private final Resources resources;
    private final EmergencySupportStore store;
    private final Clock clock;

    EmergencySupports(Access access, CaseFiles cases, Resources resources, EmergencySupportStore store, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.resources = resources;
        this.store = store;
        this.clock = clock;
    }

    /** @throws tsunagi.kernel.Refusal with one reason per field of the form, or when the day lies in the future */
    @Transactional
    void record(CaseNumber number, EmergencyForm form) {
        var caseId = access.enter(Permission.RECORD_EMERGENCY_SUPPORT, number);
        record(caseId, form.read(resources::find));
    }

    /** @throws tsunagi.kernel.Refusal when the day lies in the future */
    @Transactional
    public void record(CaseNumber number, EmergencySupport support) {
        record(access.enter(Permission.RECORD_EMERGENCY_SUPPORT, number), support);
    }

    private void record(CaseId caseId, EmergencySupport support) {
        store.add(caseId, support);
        cases.append(caseId, fact(support));
    }

    @Transactional
    EmergencyPage page(CaseNumber number) {
        var caseId = access.enter(Permission.VIEW_CASE, number);
        return new EmergencyPage(
                cases.frame(caseId),
                store.ofCase(caseId),
                resources.choices(),
                LocalDate.now(clock),
                Actor.current().may(Permission.RECORD_EMERGENCY_SUPPORT));
    }

    private static NewFact fact(EmergencySupport support) {
        return switch (support) {
            case EmergencySupport.Given given ->
                NewFact.of(FactKind.EMERGENCY_SUPPORTED, given.on())
                        .detail(given.kind().name());
            case EmergencySupport.NotNeeded notNeeded -> NewFact.of(FactKind.EMERGENCY_NOT_NEEDED, notNeeded.on());
        };
    }
}
