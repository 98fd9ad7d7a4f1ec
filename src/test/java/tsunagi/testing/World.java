package tsunagi.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.access.StaffDirectory;
import tsunagi.access.StaffDirectory.NewStaff;
import tsunagi.access.TestSignIn;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.NewCase;
import tsunagi.casefile.OpenedCase;
import tsunagi.database.WorkScope;
import tsunagi.kernel.MunicipalityId;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.PartialDate;
import tsunagi.kernel.StaffId;
import tsunagi.person.NewPerson;
import tsunagi.person.PersonBasics;
import tsunagi.person.PersonName;
import tsunagi.person.Persons;
import tsunagi.person.Sex;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.Preset;
import tsunagi.tenancy.PresetLoader;

/** Makes municipalities for tests: each test works in its own, so that tests never see each other's rows. */
@TestComponent
public class World {
    private final StaffDirectory staff;
    private final Municipalities municipalities;
    private final Persons persons;
    private final CaseFiles cases;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final TestSignIn signIn;

    World(
            StaffDirectory staff,
            Municipalities municipalities,
            Persons persons,
            CaseFiles cases,
            Clock clock,
            PlatformTransactionManager transactions,
            TestSignIn signIn) {
        this.staff = staff;
        this.municipalities = municipalities;
        this.persons = persons;
        this.cases = cases;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.signIn = signIn;
    }

    /** A case of 試験 太郎, received today by the consultant of the town. */
    public OpenedCase openCase(Town town) {
        return openCase(town, LocalDate.now(clock));
    }

    public OpenedCase openCase(Town town, LocalDate receivedOn) {
        var taro = PersonBasics.of(PersonName.of("試験", "太郎", "しけん たろう"), Sex.MALE, PartialDate.ofYear(1970));
        return inTransaction(town.consultant(), () -> {
            var person = persons.enter(NewPerson.of(taro));
            return cases.open(new NewCase(person, town.office(), receivedOn, false));
        });
    }

    /** A new municipality with the rules and offices of 練習市 and one staff member of each role at the first office. */
    public Town town() {
        return town("practice");
    }

    /** A new municipality with the rules and offices of a shipped preset, such as {@code sapporo}. */
    public Town town(String preset) {
        var id = new MunicipalityId(UUID.randomUUID());
        Preset rules = PresetLoader.shipped(preset);
        OfficeId office = WorkScope.of(id).call(() -> {
            municipalities.adopt(rules);
            return municipalities.offices().getFirst().id();
        });
        var town = new Town(id, office, rules.municipality().name(), new EnumMap<>(Role.class), new HashMap<>());
        for (Role role : Role.values()) {
            town.actors().put(role, enrol(town, Set.of(role), List.of(town.office())));
        }
        return town;
    }

    /** The second office of 練習市, under the same contract as the first one. */
    public OfficeId otherOffice(Town town) {
        return WorkScope.of(town.municipality())
                .call(() -> municipalities.offices().getLast().id());
    }

    /** One more staff member of a town; desk roles belong to the given offices. */
    public Actor enrol(Town town, Set<Role> roles, List<OfficeId> offices) {
        boolean ofDesk =
                EnumSet.range(Role.CHIEF_CONSULTANT, Role.OUTREACH_SUPPORTER).containsAll(roles);
        var signIn = new SignIn("t" + UUID.randomUUID(), "long enough for " + UUID.randomUUID());
        var entry = new NewStaff(
                signIn.loginName(), signIn.password(), "試験 職員", "しけん しょくいん", roles, ofDesk ? offices : List.of());
        Actor actor = WorkScope.of(town.municipality()).call(() -> staff.actor(staff.enrol(entry, town.name())));
        town.signIns().put(actor.staff(), signIn);
        return actor;
    }

    /** Runs work as a person in one municipal transaction. */
    public <T> T inTransaction(Actor actor, java.util.function.Supplier<T> work) {
        return actor.call(() -> transaction.execute(status -> work.get()));
    }

    /** For MockMvc: the request of a signed-in person. */
    public RequestPostProcessor signedIn(Actor actor) {
        return signIn.of(actor);
    }

    /** What a person types on the sign-in page. */
    public record SignIn(String loginName, String password) {}

    /** A municipality with its people. */
    public record Town(
            MunicipalityId municipality,
            OfficeId office,
            String name,
            Map<Role, Actor> actors,
            Map<StaffId, SignIn> signIns) {
        public Actor as(Role role) {
            return java.util.Objects.requireNonNull(actors.get(role), role.name());
        }

        public Actor consultant() {
            return as(Role.CONSULTANT);
        }

        /** For browsers: what this person types on the sign-in page. */
        public SignIn signIn(Actor actor) {
            return java.util.Objects.requireNonNull(signIns.get(actor.staff()), actor.name());
        }
    }
}
