package tsunagi.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.documents.PaperHead;
import tsunagi.documents.Pdf;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.Office;
import tsunagi.tenancy.PaperKind;
import tsunagi.tenancy.SettingKey;
import tsunagi.web.HttpProblem;

/**
 * 個人情報に関する管理・取扱規程 (様式7). What somebody was told stays as it was told: a version is never changed, and the
 * {@link StandardText} is stored when the first person agrees to it.
 */
@Service
public class PrivacyRules {
    private final Access access;
    private final RulesStore store;
    private final Municipalities municipalities;
    private final Pdf pdf;
    private final Clock clock;

    PrivacyRules(Access access, RulesStore store, Municipalities municipalities, Pdf pdf, Clock clock) {
        this.access = access;
        this.store = store;
        this.municipalities = municipalities;
        this.pdf = pdf;
        this.clock = clock;
    }

    /** The text that holds on the day. It names no person, so it asks no permission: who explains it needs it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public RulesVersion inForce(LocalDate on) {
        var setting = municipalities.settings(on).entry(SettingKey.PRIVACY_RULES_VERSION);
        LocalDate from = setting.valid().start();
        return store.inForce(on, from)
                .orElseGet(() -> RulesVersion.ofStandard(setting.value().value(), from));
    }

    /** The text that a person was told on the day, kept from now on: the consent that follows names its id. */
    @Transactional(propagation = Propagation.MANDATORY)
    public RulesVersion explained(LocalDate on) {
        RulesVersion told = inForce(on);
        if (told.id() != null) {
            return told;
        }
        store.lock();
        RulesVersion again = inForce(on);
        return again.id() == null ? store.add(again) : again;
    }

    @Transactional
    RulesPage page() {
        var actor = access.require(Permission.VIEW_PRIVACY_RULES);
        var today = today();
        return new RulesPage(inForce(today), names(actor), store.all(), today, actor);
    }

    @Transactional
    RulesPage page(RulesId id) {
        var actor = access.require(Permission.VIEW_PRIVACY_RULES);
        return new RulesPage(find(id), names(actor), store.all(), today(), actor);
    }

    /** Empty form of the next version: the text in force, to be changed. */
    @Transactional
    RulesForm blank() {
        access.require(Permission.EDIT_PRIVACY_RULES);
        return RulesForm.after(inForce(today()));
    }

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    @Transactional
    void enter(RulesForm form) {
        access.require(Permission.EDIT_PRIVACY_RULES);
        store.add(form.read());
    }

    @Transactional
    byte[] print() {
        return print(access.require(Permission.VIEW_PRIVACY_RULES, Channel.PRINT), inForce(today()));
    }

    @Transactional
    byte[] print(RulesId id) {
        return print(access.require(Permission.VIEW_PRIVACY_RULES, Channel.PRINT), find(id));
    }

    private byte[] print(Actor actor, RulesVersion version) {
        var paper = municipalities
                .paper(PaperKind.PRIVACY_RULES, version.validFrom())
                .value();
        return pdf.print(
                "privacy/paper.jte",
                Map.of("head", PaperHead.of(paper, version.label()), "version", version, "names", names(actor)));
    }

    private RulesVersion find(RulesId id) {
        return store.find(id).map(RulesStore.Entered::version).orElseThrow(HttpProblem::notFound);
    }

    private RulesNames names(Actor actor) {
        List<Office> own = municipalities.offices().stream()
                .filter(office -> actor.offices().contains(office.id()))
                .toList();
        return RulesNames.of(municipalities.agencies(), own.isEmpty() ? municipalities.offices() : own);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
