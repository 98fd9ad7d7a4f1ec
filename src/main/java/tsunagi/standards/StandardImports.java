package tsunagi.standards;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;

/** 表の取込み: first what would be different, then the change itself. Nothing is kept between the two but what the form sends again. */
@Service
public class StandardImports {
    private final Access access;
    private final StandardRegister register;
    private final StandardStore store;
    private final AffectedStore affected;
    private final Clock clock;

    StandardImports(
            Access access, StandardRegister register, StandardStore store, AffectedStore affected, Clock clock) {
        this.access = access;
        this.register = register;
        this.store = store;
        this.affected = affected;
        this.clock = clock;
    }

    @Transactional
    void blank() {
        access.require(Permission.EDIT_STANDARDS);
    }

    /**
     * @throws tsunagi.kernel.Refusal with one reason per field to put right
     * @throws BrokenTable with one reason per line to put right
     */
    @Transactional
    ImportPreview preview(ImportForm form) {
        access.require(Permission.EDIT_STANDARDS);
        return previewed(form, form.read(register.tables().own(), register, today()));
    }

    /**
     * Takes the table in, all of it or nothing.
     *
     * @throws ChangedTables when somebody else has changed the tables since the differences were shown
     * @throws tsunagi.kernel.Refusal with one reason per field to put right
     * @throws BrokenTable with one reason per line to put right
     */
    @Transactional
    void apply(ImportForm form) {
        access.require(Permission.EDIT_STANDARDS);
        List<StandardRow> rows = form.read(register.locked(), register, today());
        if (!form.isApplied(store.version())) {
            throw new ChangedTables(previewed(form, rows));
        }
        register.enter(rows);
        access.noted(
                Permission.EDIT_STANDARDS,
                "基準額表の取込み：%d行（%sから）"
                        .formatted(rows.size(), rows.getFirst().valid().start()));
    }

    private ImportPreview previewed(ImportForm form, List<StandardRow> rows) {
        long version = store.version();
        var toApply = new ImportForm(form.table(), form.from(), form.source(), ImportForm.APPLY, version);
        List<StandardChange> changes = register.preview(rows);
        return new ImportPreview(
                toApply, changes, affected.of(register.tables().own().code(), changes), form.isSentToApply());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
