package tsunagi.practice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tsunagi.access.Actor;
import tsunagi.access.DemoUsers;
import tsunagi.access.DemoUsers.DemoUser;
import tsunagi.access.StaffDirectory;
import tsunagi.access.StaffDirectory.NewStaff;
import tsunagi.database.WorkScope;
import tsunagi.kernel.MunicipalityId;
import tsunagi.kernel.OfficeId;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.Office;
import tsunagi.tenancy.PresetLoader;

/** Makes 練習市 ready: complete before the web server opens its port, and unchanged when it is there already. */
@Component
@Profile("practice")
class PracticeMunicipality implements SmartInitializingSingleton {
    /** Its rules were known before the oldest story: what was closed or decided in the past rests on them. */
    private static final int KNOWN_FOR_YEARS = 3;

    private final Municipalities municipalities;
    private final StaffDirectory directory;
    private final DemoUsers demoUsers;
    private final PracticeToken token;
    private final PracticeStories stories;
    private final PracticeClock clock;

    PracticeMunicipality(
            Municipalities municipalities,
            StaffDirectory directory,
            DemoUsers demoUsers,
            PracticeToken token,
            PracticeStories stories,
            PracticeClock clock) {
        this.municipalities = municipalities;
        this.directory = directory;
        this.demoUsers = demoUsers;
        this.token = token;
        this.stories = stories;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var preset = PresetLoader.shipped("practice");
        var known = LocalDateTime.now(clock).minusYears(KNOWN_FOR_YEARS);
        var municipality = clock.madeAt(known, () -> municipalities.install(preset));
        var people = enrol(municipality, preset.municipality().name());
        token.register(Objects.requireNonNull(people.get(PracticeStaff.SHUNIN)));
        stories.tell(municipality, new Practice(LocalDate.now(clock), clock, people, offices(municipality)));
    }

    private Map<PracticeStaff, Actor> enrol(MunicipalityId municipality, String name) {
        return WorkScope.of(municipality).call(() -> {
            var offices = offices(municipality);
            var people = new EnumMap<PracticeStaff, Actor>(PracticeStaff.class);
            for (var staff : PracticeStaff.values()) {
                var actor = directory.actor(directory.enrol(entry(staff, offices), name));
                people.put(staff, actor);
                demoUsers.list(new DemoUser(staff.loginName, staff.displayName, actor.roleLabels()));
            }
            return people;
        });
    }

    private Map<String, OfficeId> offices(MunicipalityId municipality) {
        return WorkScope.of(municipality)
                .call(() -> municipalities.offices().stream()
                        .collect(Collectors.toMap(office -> office.details().code(), Office::id)));
    }

    private static NewStaff entry(PracticeStaff staff, Map<String, OfficeId> offices) {
        List<OfficeId> own = staff.offices.stream().map(offices::get).toList();
        return new NewStaff(
                staff.loginName, DemoUsers.PASSWORD, staff.displayName, staff.kana, Set.of(staff.role), own);
    }
}
