package tsunagi.administration;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.audit.AuditSeals;
import tsunagi.audit.SealReport;
import tsunagi.tenancy.Municipalities;

/** 監査記録の検査 for the auditor, and for the administrator, who sees no line of the log itself. */
@Service
public class AuditSealViewer {
    private final Access access;
    private final AuditSeals seals;
    private final Municipalities municipalities;

    AuditSealViewer(Access access, AuditSeals seals, Municipalities municipalities) {
        this.access = access;
        this.seals = seals;
        this.municipalities = municipalities;
    }

    @Transactional
    AuditSealsPage page() {
        access.require(Permission.CHECK_AUDIT);
        return new AuditSealsPage(seals.state());
    }

    @Transactional
    SealReport check() {
        access.require(Permission.CHECK_AUDIT);
        return seals.check(municipalities.municipality().name());
    }
}
