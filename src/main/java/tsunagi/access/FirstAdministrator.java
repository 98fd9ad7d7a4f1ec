package tsunagi.access;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tsunagi.access.StaffDirectory.NewStaff;
import tsunagi.audit.AuditEntry;
import tsunagi.audit.AuditLog;
import tsunagi.database.WorkScope;
import tsunagi.kernel.MunicipalityId;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.MunicipalityDirectory;
import tsunagi.tenancy.Preset;

/** 最初の管理者 of an implementing body, who then registers everybody else on 職員の管理. */
@Component
class FirstAdministrator {
    private final StaffDirectory staff;
    private final Accounts accounts;
    private final Municipalities municipalities;
    private final MunicipalityDirectory directory;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    FirstAdministrator(
            StaffDirectory staff,
            Accounts accounts,
            Municipalities municipalities,
            MunicipalityDirectory directory,
            AuditLog audit,
            PlatformTransactionManager transactions) {
        this.staff = staff;
        this.accounts = accounts;
        this.municipalities = municipalities;
        this.directory = directory;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @throws Refusal when the municipality has an administrator already; nothing of it is touched then */
    void refuseSecond(Preset preset) {
        var municipality = preset.municipality();
        directory
                .find(municipality.code())
                .filter(id -> WorkScope.of(id).call(staff::administered))
                .ifPresent(_ -> {
                    throw new Refusal(municipality.name() + "には、すでに管理者がいます。ほかの職員は「職員の管理」の画面で登録してください。");
                });
    }

    /**
     * Installs the municipality's rules when they are not there yet, and enters its administrator.
     *
     * @throws Refusal when there is one already, a name is unfit, the login name is taken or the password is too easy
     */
    void create(Preset preset, StaffForm form, String password) {
        refuseSecond(preset);
        String login = form.readLogin();
        var details = form.read(List.of());
        accounts.create(login, password);
        var newcomer =
                new NewStaff(login, password, details.name(), details.kana(), Set.of(Role.ADMINISTRATOR), List.of());
        MunicipalityId id = municipalities.install(preset);
        WorkScope.of(id)
                .run(() -> transaction.executeWithoutResult(_ -> {
                    staff.enrol(newcomer, preset.municipality().name());
                    audit.record(AuditEntry.done(Permission.MANAGE_STAFF.name(), Channel.SCREEN.name())
                            .because("最初の管理者 " + login));
                }));
    }
}
