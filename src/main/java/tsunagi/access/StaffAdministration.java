package tsunagi.access;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.StaffDirectory.NewStaff;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.StaffId;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.Office;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.HttpProblem;

/**
 * 職員の管理 — who works here, as what and at which desk. Each change names the login name and what was changed in its audit
 * line, and says when an administrator changed herself.
 */
@Service
class StaffAdministration {
    private static final String LAST = "管理者が一人もいなくなります。先に、ほかの職員を管理者にしてください";

    private final Access access;
    private final StaffRegister register;
    private final StaffStore store;
    private final Accounts accounts;
    private final Municipalities municipalities;

    StaffAdministration(
            Access access, StaffRegister register, StaffStore store, Accounts accounts, Municipalities municipalities) {
        this.access = access;
        this.register = register;
        this.store = store;
        this.accounts = accounts;
        this.municipalities = municipalities;
    }

    @Transactional
    public StaffListPage list() {
        access.require(Permission.MANAGE_STAFF);
        var entries = register.all();
        var logins =
                accounts.loginNames(entries.stream().map(StaffEntry::account).toList());
        return new StaffListPage(entries, logins, municipalities.offices());
    }

    /** The offices to choose from, for a blank form. */
    @Transactional
    public List<Office> blank() {
        access.require(Permission.MANAGE_STAFF);
        return municipalities.offices();
    }

    @Transactional
    public StaffPage open(StaffId id) {
        access.require(Permission.MANAGE_STAFF);
        return page(id);
    }

    /**
     * Enters a staff member, with an account of her own or with the one she has at another implementing body.
     *
     * @return the password, when it was made here
     * @throws Refusal with one reason per field to put right
     */
    @Transactional
    public Optional<GivenPassword> register(StaffForm form, PasswordEntry entry) {
        access.require(Permission.MANAGE_STAFF);
        var refusals = new Refusals();
        String typedLogin = refusals.reading("login", form::readLogin);
        var typedDetails = refusals.reading("name", () -> form.read(municipalities.offices()));
        var typedChoice = refusals.reading("passwordChoice", entry::chosen);
        refusals.throwIfAny();
        String login = Objects.requireNonNull(typedLogin);
        var details = Objects.requireNonNull(typedDetails);
        var choice = Objects.requireNonNull(typedChoice);
        access.noted(Permission.MANAGE_STAFF, "登録 " + login + "：" + Role.labels(details.roles()));
        String password = switch (choice) {
            case GENERATED -> PasswordEntry.generated();
            case TYPED -> entry.typed();
            case EXISTING -> "";
        };
        UUID account = choice == PasswordChoice.EXISTING ? known(login) : accounts.create(login, password);
        var id = StaffId.next();
        store.add(
                id,
                account,
                new NewStaff(login, password, details.name(), details.kana(), details.roles(), details.offices()));
        join(account, id);
        return choice == PasswordChoice.GENERATED
                ? Optional.of(new GivenPassword(details.name(), login, password))
                : Optional.empty();
    }

    private UUID known(String login) {
        UUID account = accounts.known(login).orElseThrow(() -> new Refusal("login", "このログイン名のアカウントは、ほかの実施主体にありません"));
        if (store.withAccount(account).isPresent()) {
            throw new Refusal("login", "このログイン名の職員は、すでに登録されています");
        }
        return account;
    }

    /**
     * Changes name, roles and offices; the roles hold from her next click on.
     *
     * @throws ChangedMeanwhile when somebody else has saved since the form was opened
     * @throws Refusal with one reason per field to put right, or because the last administrator would go
     */
    @Transactional
    public void change(StaffId id, StaffForm form) {
        access.require(Permission.MANAGE_STAFF);
        var before = page(id);
        var details = form.read(municipalities.offices());
        access.noted(
                Permission.MANAGE_STAFF,
                whose(before) + rolesChange(before.entry().roles(), details.roles()));
        if (before.entry().administers() && !details.roles().contains(Role.ADMINISTRATOR)) {
            refuseTheLast(id, "roles");
        }
        long version = form.version() == null ? 0 : form.version();
        if (!register.rename(id, details.name(), details.kana(), version)) {
            throw changed(page(id));
        }
        store.assign(id, details.roles(), details.offices());
    }

    /**
     * Gives another password and ends her sessions.
     *
     * @return the password, when it was made here
     * @throws Refusal when the account serves another implementing body as well: whoever resets it there could work there
     */
    @Transactional
    public Optional<GivenPassword> resetPassword(StaffId id, PasswordEntry entry) {
        var actor = access.require(Permission.MANAGE_STAFF);
        var page = page(id);
        access.noted(Permission.MANAGE_STAFF, whose(page) + "パスワードの再設定");
        if (page.herself()) {
            throw new Refusal("passwordChoice", "自分のパスワードは「操作の設定」の「パスワードを変える」で変えてください");
        }
        if (accounts.servesAnother(page.entry().account(), actor.municipality())) {
            throw new Refusal("passwordChoice", "この職員はほかの実施主体でも同じアカウントを使っています。本人が「パスワードを変える」で変えてください");
        }
        boolean made = entry.chosen() == PasswordChoice.GENERATED;
        String password = made ? PasswordEntry.generated() : entry.typed();
        accounts.reset(page.entry().account(), password);
        return made ? Optional.of(new GivenPassword(page.entry().name(), page.login(), password)) : Optional.empty();
    }

    /** @throws Refusal when she is the last administrator, or the one at the keyboard */
    @Transactional
    public void disable(StaffId id) {
        var actor = access.require(Permission.MANAGE_STAFF);
        var page = page(id);
        access.noted(Permission.MANAGE_STAFF, whose(page) + "使えなくする");
        if (page.herself()) {
            throw new Refusal("自分自身を使えなくすることはできません。ほかの管理者に頼んでください");
        }
        if (page.entry().administers()) {
            refuseTheLast(id, null);
        }
        register.disable(id, true);
        accounts.leave(page.entry().account(), actor.municipality());
    }

    @Transactional
    public void enable(StaffId id) {
        access.require(Permission.MANAGE_STAFF);
        var page = page(id);
        access.noted(Permission.MANAGE_STAFF, whose(page) + "使えるように戻す");
        register.disable(id, false);
        join(page.entry().account(), id);
    }

    private void join(UUID account, StaffId id) {
        var municipality = Actor.current().municipality();
        String name = municipalities.municipality().name();
        accounts.join(account, new Membership(municipality.value(), id.value(), name));
    }

    private void refuseTheLast(StaffId id, @Nullable String field) {
        if (!register.otherAdministrators(id)) {
            throw new Refusal(field, LAST);
        }
    }

    private static ChangedMeanwhile changed(StaffPage stored) {
        var entry = stored.entry();
        return new ChangedMeanwhile(
                new ChangedMeanwhile.Saved(entry.changedBy(), entry.changedAt(), entry.version()),
                StaffForm.of(stored).stored(stored.offices()));
    }

    private StaffPage page(StaffId id) {
        var entry = register.find(id).orElseThrow(HttpProblem::notFound);
        String login = accounts.loginNames(List.of(entry.account())).getOrDefault(entry.account(), "");
        boolean herself = Actor.current().staff().equals(id);
        return new StaffPage(entry, login, municipalities.offices(), register.cases(id), herself);
    }

    private static String whose(StaffPage page) {
        return (page.herself() ? "自分 " : "") + page.login() + "：";
    }

    private static String rolesChange(Set<Role> before, Set<Role> after) {
        return before.equals(after) ? "氏名・窓口の変更" : "役割の変更 " + Role.labels(before) + " → " + Role.labels(after);
    }
}
