package tsunagi.decision;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import tsunagi.kernel.Identifiers;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.PlanRoute;
import tsunagi.tenancy.Service;
import tsunagi.tenancy.ServiceCode;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** Ten plans of each municipality; routes and dispatches were written by hand, see the head of the two tables. */
@TsunagiIT
class PlannedDispatchIT {
    private static final Map<String, World.Town> TOWNS = new HashMap<>();

    @Autowired
    World world;

    @Autowired
    Municipalities municipalities;

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(
            resources = "/decision/nagaoka-dispatches.csv",
            delimiter = '|',
            numLinesToSkip = 1,
            commentCharacter = '#')
    void nagaoka(int number, String services, String outcome, String lines, @Nullable String dispatches) {
        assertPacked("nagaoka", services, outcome, lines, dispatches);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(
            resources = "/decision/sapporo-dispatches.csv",
            delimiter = '|',
            numLinesToSkip = 1,
            commentCharacter = '#')
    void sapporo(int number, String services, String outcome, String lines, @Nullable String dispatches) {
        assertPacked("sapporo", services, outcome, lines, dispatches);
    }

    private void assertPacked(
            String preset, String services, String outcome, String routes, @Nullable String dispatches) {
        var town = TOWNS.computeIfAbsent(preset, world::town);
        List<Given> given = Stream.of(services.split(" ", -1)).map(Given::of).toList();
        PlanRoute route = world.inTransaction(
                town.consultant(),
                () -> municipalities.route(
                        town.office(), given.stream().map(Given::service).toList(), TODAY));
        List<SubmissionLine> lines =
                route.lines().stream().map(service -> line(service, given)).toList();

        assertThat(route.outcome().label()).isEqualTo(outcome);
        assertThat(route.lines().stream()
                        .map(service -> service.code() + "=" + service.route().label())
                        .collect(joining(" ")))
                .isEqualTo(routes);
        assertThat(PlannedDispatch.of(route.outcome(), lines).stream()
                        .map(PlannedDispatchIT::words)
                        .collect(joining(" / ")))
                .isEqualTo(dispatches);
    }

    /** A service and who gives it. */
    private record Given(ServiceCode service, String supporter) {
        static Given of(String text) {
            String[] parts = text.split("@", -1);
            return new Given(new ServiceCode(parts[0]), parts[1]);
        }
    }

    private static SubmissionLine line(Service service, List<Given> given) {
        String supporters = given.stream()
                .filter(each -> each.service().equals(service.code()))
                .map(Given::supporter)
                .collect(joining("、"));
        return new SubmissionLine(
                Identifiers.next(),
                service.code(),
                service.name(),
                service.route(),
                supporters,
                "",
                null,
                Requirement.UNKNOWN,
                null);
    }

    /** {@code 市:報告[S07]}. */
    private static String words(PlannedDispatch dispatch) {
        return "%s:%s[%s]"
                .formatted(
                        dispatch.recipient(),
                        dispatch.kind().label(),
                        dispatch.services().stream()
                                .map(line -> line.service().value())
                                .collect(joining(" ")));
    }
}
