package tsunagi.standards;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.HttpProblem;

/** 基準額表 on screen: to look at, to change from a day on, to confirm. */
@Service
public class StandardEntries {
    private final Access access;
    private final StandardRegister register;
    private final StandardStore store;
    private final Clock clock;

    StandardEntries(Access access, StandardRegister register, StandardStore store, Clock clock) {
        this.access = access;
        this.register = register;
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    StandardsPage page(@Nullable LocalDate on) {
        var actor = access.require(Permission.VIEW_SETTINGS);
        var today = today();
        return StandardsPage.of(
                register.tables().own(), on == null ? today : on, today, actor.may(Permission.EDIT_STANDARDS));
    }

    @Transactional
    OtherStandardsPage others() {
        var actor = access.require(Permission.VIEW_SETTINGS);
        return OtherStandardsPage.of(register.tables().own(), today(), actor.may(Permission.EDIT_STANDARDS));
    }

    @Transactional
    StandardHistoryPage history() {
        var actor = access.require(Permission.VIEW_SETTINGS);
        return new StandardHistoryPage(store.history(), actor.may(Permission.EDIT_STANDARDS));
    }

    @Transactional
    StandardRowPage row(StandardKey key) {
        access.require(Permission.EDIT_STANDARDS);
        var local = register.tables().own();
        var current = local.find(key, today()).orElse(null);
        return new StandardRowPage(
                key, local.timeline(key), current, StandardForm.of(key, current, today(), store.version(key)));
    }

    /**
     * @return what is different from now on
     * @throws tsunagi.kernel.Refusal with one reason per field to put right
     * @throws ChangedMeanwhile when somebody else has changed the row since the form was opened
     */
    @Transactional
    List<StandardChange> enter(StandardKey key, StandardForm form) {
        var actor = access.require(Permission.EDIT_STANDARDS);
        var entry = form.read(key, today());
        store.lock();
        long version = store.version(key);
        if (!form.isStill(version)) {
            var last = store.history().stream()
                    .filter(recorded -> recorded.row().key().equals(key))
                    .findFirst()
                    .orElseThrow();
            var by = last.by() == null ? actor.name() : last.by();
            throw new ChangedMeanwhile(
                    new ChangedMeanwhile.Saved(by, last.at(), version),
                    StandardForm.of(key, last.row(), today(), version).stored());
        }
        var changes = register.enter(entry.rows(register));
        entry.keys().forEach(each -> noted("登録", each, entry.from()));
        return changes;
    }

    @Transactional
    ConfirmationPage confirmable() {
        access.require(Permission.EDIT_STANDARDS);
        return ConfirmationPage.of(register.tables().own());
    }

    ConfirmationForm blankConfirmation() {
        return ConfirmationForm.blank(today());
    }

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    @Transactional
    void confirm(ConfirmationForm form) {
        access.require(Permission.EDIT_STANDARDS);
        var open = ConfirmationPage.of(register.locked()).open();
        var confirmed = form.read(open, register, today());
        register.enter(confirmed);
        confirmed.forEach(row -> noted("確認", row.key(), row.valid().start()));
    }

    /** 取り消す: what holds without the rows holds again. */
    @Transactional
    void withdraw(Collection<UUID> ids) {
        access.require(Permission.EDIT_STANDARDS);
        store.lock();
        var rows =
                store.current().stream().filter(each -> ids.contains(each.id())).toList();
        if (rows.isEmpty() || rows.size() < ids.size()) {
            throw HttpProblem.notFound();
        }
        register.withdraw(ids);
        rows.forEach(row -> noted("取消し", row.key(), row.valid().start()));
    }

    private void noted(String what, StandardKey key, LocalDate from) {
        access.noted(Permission.EDIT_STANDARDS, "基準額表の%s：%s（%sから）".formatted(what, key.label(), from));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
