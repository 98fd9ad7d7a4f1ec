package tsunagi.incident;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.access.Role;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedText;
import tsunagi.person.Persons;
import tsunagi.tenancy.Municipalities;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.HttpProblem;

/** The entrance to 漏えい等の事案: the administrator deals with all, a chief with those of her desk; nobody else sees them. */
@Service
class Incidents {
    private final Access access;
    private final IncidentStore store;
    private final InvolvedStore involved;
    private final Persons persons;
    private final Municipalities municipalities;
    private final Clock clock;

    Incidents(
            Access access,
            IncidentStore store,
            InvolvedStore involved,
            Persons persons,
            Municipalities municipalities,
            Clock clock) {
        this.access = access;
        this.store = store;
        this.involved = involved;
        this.persons = persons;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Transactional
    IncidentListPage list() {
        var actor = entered();
        return new IncidentListPage(store.all(everywhere(actor)), preliminaryDays(), today());
    }

    /** The day of the form, and as whose it begins: that of the desk, or the city's. */
    @Transactional
    IncidentForm blank() {
        return IncidentForm.blank(today(), entered().offices().isEmpty() ? Party.CITY : Party.COMMISSIONED);
    }

    /** @throws Refusal with one reason per field to put right */
    @Transactional
    IncidentId add(IncidentForm form) {
        var actor = entered();
        var id = IncidentId.next();
        store.add(id, everywhere(actor) ? null : actor.offices().getFirst(), form.read(today()), preliminaryDays());
        return id;
    }

    @Transactional
    IncidentForm toEdit(IncidentId id) {
        return IncidentForm.of(found(id).incident());
    }

    /** @throws ChangedMeanwhile when somebody else has saved since the form was opened */
    @Transactional
    void change(IncidentId id, IncidentForm form) {
        found(id);
        long version = Objects.requireNonNullElse(form.version(), 0L);
        if (!store.change(id, version, form.read(today()), preliminaryDays())) {
            var stored = found(id);
            throw new ChangedMeanwhile(
                    stored.saved(), IncidentForm.of(stored.incident()).stored());
        }
    }

    @Transactional
    IncidentPage page(IncidentId id) {
        var incident = found(id).incident();
        var cases = involved.cases(id);
        var visible = cases.stream().filter(InvolvedCase::visible).toList();
        access.shown(
                Permission.KEEP_INCIDENTS,
                visible.stream().map(InvolvedCase::caseId).toList());
        return new IncidentPage(
                incident,
                preliminaryDays(),
                today(),
                involved.exports(id, everywhere(Actor.current()), "", true),
                cases,
                persons.names(
                        visible.stream().map(InvolvedCase::person).distinct().toList()));
    }

    @Transactional
    ExportChoicePage exports(IncidentId id, String typed) {
        found(id);
        String words = Objects.requireNonNullElse(TypedText.strip(typed), "");
        return new ExportChoicePage(id, words, involved.exports(id, everywhere(Actor.current()), words, false));
    }

    /** Adds files to the incident, and those of whom they tell. */
    @Transactional
    void choose(IncidentId id, Collection<UUID> exports) {
        found(id);
        if (exports.isEmpty()) {
            throw new Refusal("exports", "事案に関わる出力を選んでください");
        }
        involved.choose(id, everywhere(Actor.current()), exports);
    }

    /** @throws Refusal when there is no such case */
    @Transactional
    void addCase(IncidentId id, String typed) {
        found(id);
        involved.add(id, number(typed));
    }

    /** @throws Refusal with one reason per field to put right */
    @Transactional
    void act(IncidentId id, ActForm form) {
        var incident = found(id).incident();
        var done = form.read(incident.facts().learnedOn(), today());
        String typed = TypedText.strip(form.caseNumber());
        if (typed != null && done.kind() != ActKind.NOTIFIED_PERSON) {
            throw new Refusal("caseNumber", "ケース番号は「%s」のときだけ入力します".formatted(ActKind.NOTIFIED_PERSON.label()));
        }
        if (typed != null && !involved.notified(id, number(typed), done.on())) {
            throw new Refusal("caseNumber", "このケースは、この事案に関わる方の一覧にありません");
        }
        store.add(id, done);
    }

    private CaseNumber number(String typed) {
        try {
            var number = new CaseNumber(TypedText.narrow(typed));
            if (involved.knows(number)) {
                return number;
            }
        } catch (IllegalArgumentException | Refusal noNumber) {
            throw new Refusal("caseNumber", "ケース番号は「R08-0123」のように入力してください");
        }
        throw new Refusal("caseNumber", "このケース番号のケースはありません");
    }

    private Actor entered() {
        return access.require(Permission.KEEP_INCIDENTS);
    }

    private IncidentStore.Stored found(IncidentId id) {
        var actor = entered();
        return store.find(id, everywhere(actor)).orElseThrow(HttpProblem::notFound);
    }

    private static boolean everywhere(Actor actor) {
        return actor.roles().contains(Role.ADMINISTRATOR);
    }

    private int preliminaryDays() {
        return municipalities.settings(today()).incidentDays();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
