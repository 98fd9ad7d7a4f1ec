package tsunagi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.Progress;
import tsunagi.casefile.Stage;
import tsunagi.kernel.AgencyId;
import tsunagi.kernel.FiscalYear;
import tsunagi.kernel.MunicipalityId;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.StaffId;
import tsunagi.plan.PlanStatus;
import tsunagi.tenancy.PlanRoute;

class TownSimulationTest {
    private static final LocalDate FROM = LocalDate.of(2018, 4, 1);
    private static final LocalDate UNTIL = LocalDate.of(2024, 3, 31);
    private static final StaffId STAFF = new StaffId(new UUID(0, 1));
    private static final Town TOWN = new Town(
            new MunicipalityId(new UUID(0, 2)),
            "模擬市",
            new Town.Agency(new AgencyId(new UUID(0, 3)), "模擬支援会"),
            List.of(new Town.Desk(new OfficeId(new UUID(0, 4)), STAFF, List.of(STAFF))),
            new Town.City(STAFF, STAFF),
            Map.of(STAFF, "相沢 実"),
            services -> new PlanRoute(
                    services.toString().contains("S03") ? PlanRoute.Outcome.DECISION : PlanRoute.Outcome.REPORT,
                    List.of(),
                    false,
                    List.of()));

    @Test
    void theSameSeedGivesTheSameRows() {
        assertThat(rows(7)).isEqualTo(rows(7)).isNotEqualTo(rows(8));
    }

    @Test
    void plansAreAsManyAsTheNationMakes() {
        var cases = simulate(3, 2_000);
        for (int year : List.of(2019, 2020, 2021)) {
            var fiscalYear = new FiscalYear(year);
            var received = cases.stream()
                    .filter(each -> fiscalYear.contains(first(each).on()))
                    .toList();
            long plans =
                    received.stream().mapToLong(each -> each.plans().size()).sum();
            assertThat((double) plans / received.size())
                    .as(fiscalYear.label())
                    .isBetween(
                            NationalYear.of(fiscalYear).plansPerConsultation() - 0.08,
                            NationalYear.of(fiscalYear).plansPerConsultation() + 0.08);
        }
    }

    @Test
    void theSpringOf2020BringsTheWave() {
        assertThat(ReceptionDays.weight(YearMonth.of(2020, 5)))
                .isGreaterThan(3 * ReceptionDays.weight(YearMonth.of(2019, 5)));
        var days = new ReceptionDays(FROM, UNTIL);
        assertThat(days.at(0)).isAfterOrEqualTo(FROM.minusDays(2));
        assertThat(days.at(0.999999)).isBeforeOrEqualTo(UNTIL);
    }

    @Test
    void everyLifeIsOneThatTheProgramCanTell() {
        for (var each : simulate(5, 500)) {
            var facts = each.life().facts();
            assertThat(facts.getFirst().kind()).isEqualTo(FactKind.RECEIVED);
            assertThat(facts).extracting(CaseFact::recordedAt).isSorted().doesNotHaveDuplicates();
            assertThat(facts).allMatch(fact -> !fact.on().isAfter(UNTIL));
            boolean closed = each.life().first(FactKind.CLOSED).isPresent();
            assertThat(Progress.of(facts, UNTIL).stage() == Stage.CLOSED).isEqualTo(closed);
        }
    }

    @Test
    void supportIsGivenOnlyByAPlanThatIsInForce() {
        var monitored = simulate(5, 500).stream()
                .flatMap(each -> each.plans().stream())
                .filter(plan -> plan.last(FactKind.MONITORED) != null)
                .toList();
        assertThat(monitored).isNotEmpty().allMatch(plan -> plan.status().inForce());
        assertThat(monitored).extracting(SimulatedPlan::status).contains(PlanStatus.DECIDED, PlanStatus.REPORTED);
    }

    private static CaseFact first(SimulatedCase simulated) {
        return simulated.life().facts().getFirst();
    }

    private static List<SimulatedCase> simulate(long seed, int people) {
        var cases = new ArrayList<SimulatedCase>();
        new TownSimulation(TOWN, seed, FROM, UNTIL).run(people, cases::add);
        return cases;
    }

    /** The checksum of all rows of some people. */
    private static String rows(long seed) {
        var groups = List.<Tables>of(
                new PersonTables(),
                new CaseTables(),
                new IntakeTables(),
                new SheetTables(),
                new PlanTables(),
                new CityTables(),
                new RecordTables(),
                new OutcomeTables(),
                new AuditTables());
        simulate(seed, 60).forEach(each -> groups.forEach(group -> group.add(each)));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            groups.stream().flatMap(group -> group.all().stream()).forEach(table -> table.digest(digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
