package tsunagi.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.springframework.context.ApplicationContext;
import tsunagi.access.Role;
import tsunagi.access.StaffDirectory;
import tsunagi.access.StaffDirectory.NewStaff;
import tsunagi.database.WorkScope;
import tsunagi.kernel.MunicipalityId;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.StaffId;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.PlanRoute;
import tsunagi.tenancy.Preset;
import tsunagi.tenancy.PresetLoader;
import tsunagi.tenancy.ServiceCode;

/** Makes simulated municipalities by the program's own entrances: rules, offices and staff as in 練習市. */
final class Towns {
    static final String PASSWORD = "keisoku-tsunagi-2026";
    private static final int CONSULTANTS = 3;
    private static final int ODD_SEED = 77;

    private final Municipalities municipalities;
    private final StaffDirectory directory;
    private final SplittableRandom random = new SplittableRandom(ODD_SEED);

    Towns(ApplicationContext context) {
        this.municipalities = context.getBean(Municipalities.class);
        this.directory = context.getBean(StaffDirectory.class);
    }

    /** What somebody of a town types on the sign-in page. */
    static String loginName(int number, String post) {
        return "t%03d-%s".formatted(number, post);
    }

    static String code(int number) {
        String digits = "99%03d".formatted(number);
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            sum += (digits.charAt(place) - '0') * (6 - place);
        }
        return digits + (11 - sum % 11) % 10;
    }

    /** @param number from 1 */
    Town make(int number, LocalDate today) {
        Preset preset = preset(number);
        MunicipalityId id = municipalities.install(preset);
        return WorkScope.of(id)
                .call(() -> staffed(number, id, preset.municipality().name(), today));
    }

    private Town staffed(int number, MunicipalityId id, String name, LocalDate today) {
        var offices = municipalities.offices();
        var all = offices.stream().map(office -> office.id()).toList();
        var names = new HashMap<StaffId, String>();
        var enrolment = new Enrolment(number, name, names);
        StaffId chief = enrol(enrolment, "shunin", Role.CHIEF_CONSULTANT, all);
        var desks = new ArrayList<Town.Desk>();
        for (int office = 0; office < offices.size(); office++) {
            var here = List.of(all.get(office));
            var consultants = new ArrayList<StaffId>();
            for (int each = 1; each <= CONSULTANTS; each++) {
                consultants.add(enrol(enrolment, "soudan" + (office * CONSULTANTS + each), Role.CONSULTANT, here));
            }
            desks.add(new Town.Desk(all.get(office), chief, consultants));
        }
        var city = new Town.City(
                enrol(enrolment, "shi-tantou", Role.MUNICIPAL_OFFICER, List.of()),
                enrol(enrolment, "shi-kessai", Role.MUNICIPAL_DECIDER, List.of()));
        var agency = municipalities.agencies().getFirst();
        var routes = new TreeMap<String, PlanRoute>();
        return new Town(
                id,
                name,
                new Town.Agency(agency.id(), agency.name()),
                desks,
                city,
                names,
                services ->
                        routes.computeIfAbsent(services.toString(), _ -> route(id, all.getFirst(), services, today)));
    }

    private PlanRoute route(MunicipalityId id, OfficeId office, SortedSet<ServiceCode> services, LocalDate today) {
        return WorkScope.of(id).call(() -> municipalities.route(office, services, today));
    }

    /** @param names is filled with everybody who was enrolled */
    private record Enrolment(int number, String town, Map<StaffId, String> names) {}

    private StaffId enrol(Enrolment enrolment, String post, Role role, List<OfficeId> offices) {
        var person = Client.invented(LocalDate.of(2020, 1, 6), random);
        String kana = Objects.requireNonNull(person.name().kana());
        var entry = new NewStaff(
                loginName(enrolment.number(), post), PASSWORD, person.fullName(), kana, Set.of(role), offices);
        StaffId id = directory.enrol(entry, enrolment.town());
        enrolment.names().put(id, person.fullName());
        return id;
    }

    /** The rules of 練習市 under another name and code, in force since the law is. */
    private static Preset preset(int number) {
        String text = practice()
                .replaceFirst("(?m)^code: .*$", "code: \"" + code(number) + "\"")
                .replace("練習市", "模擬%03d市".formatted(number))
                .replaceAll("2022-04-01|2023-10-01", "2015-04-01");
        return PresetLoader.parse("simulated-" + number, text);
    }

    private static String practice() {
        try (InputStream file =
                Objects.requireNonNull(Towns.class.getResourceAsStream("/municipality/practice.yaml"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
