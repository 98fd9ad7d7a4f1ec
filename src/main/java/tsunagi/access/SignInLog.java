package tsunagi.access;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tsunagi.audit.AuditEntry;
import tsunagi.audit.AuditLog;
import tsunagi.database.WorkScope;
import tsunagi.kernel.MunicipalityId;
import tsunagi.kernel.StaffId;

/** Writes each sign-in, and each return to a hidden screen, into the audit log of the municipality that the person works for. */
@Service
class SignInLog {
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    SignInLog(AuditLog audit, PlatformTransactionManager manager) {
        this.audit = audit;
        this.transaction = new TransactionTemplate(manager);
    }

    void signedIn(Membership membership) {
        record(membership, "SIGN_IN");
    }

    /** A hidden screen was shown again, with the password. */
    void shownAgain(Membership membership) {
        record(membership, "SHOW_SCREEN");
    }

    private void record(Membership membership, String action) {
        new WorkScope(new MunicipalityId(membership.municipality()), new StaffId(membership.staff()))
                .run(() -> transaction.executeWithoutResult(
                        _ -> audit.record(AuditEntry.done(action, Channel.SCREEN.name()))));
    }
}
