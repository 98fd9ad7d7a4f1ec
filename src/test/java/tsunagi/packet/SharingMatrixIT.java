package tsunagi.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.Role;
import tsunagi.packet.Gathering.Browser;
import tsunagi.packet.Gathering.Who;
import tsunagi.packet.MatrixCases.Case;
import tsunagi.plan.AgreedPlans.Agreed;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 招待者 × ケース × 情報の種類 × 同意 × 時 × 経路: every cell of a matrix that was written by hand from the rules. Zero leaks. */
@TsunagiIT
class SharingMatrixIT {
    private static final List<String> MARKS = List.of("シメイ", "ヘルス", "ワーク", "マネー", "ウェル", "ホカ", "ブンショウ");

    @Autowired
    World world;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    private MatrixCases cases;
    private final Map<Case, Agreed> agreed = new EnumMap<>(Case.class);
    private final Map<Case, Gathering> gatherings = new EnumMap<>(Case.class);
    private final Map<Gathering, Map<Who, Browser>> browsers = new IdentityHashMap<>();
    private final Map<Gathering, Map<Who, String[]>> papers = new IdentityHashMap<>();

    /** One line of the matrix. */
    private record Line(Case about, Who attendee, String channel, List<Boolean> expected, String rule) {}

    @BeforeEach
    void theMeetingsOfATown() {
        var town = world.town();
        cases = new MatrixCases(context, world, town);
        var today = cases.today();
        var meeting = new Gathering(context, town, today);
        for (Case each : Case.values()) {
            var gathering = each.ownMeeting() ? new Gathering(context, town, today) : meeting;
            gatherings.put(each, gathering);
            agreed.put(each, gathering.discuss(each.letter(), today.minusDays(40)));
        }
        // Everything is open to begin with: what closes it must take away what was on the screen a moment ago.
        for (Gathering gathering : List.copyOf(new HashSet<>(gatherings.values()))) {
            browsers.put(
                    gathering,
                    new EnumMap<>(Map.of(
                            Who.HELLO_WORK, gathering.opened(Who.HELLO_WORK),
                            Who.COUNCIL, gathering.opened(Who.COUNCIL),
                            Who.CITY, gathering.opened(Who.CITY))));
            papers.put(gathering, new EnumMap<>(Who.class));
        }
        agreed.forEach((each, plan) -> cases.happens(each, plan, gathering(each)));
    }

    private Gathering gathering(Case each) {
        return Objects.requireNonNull(gatherings.get(each));
    }

    @Test
    void everyCellIsAsTheRulesSay() throws Exception {
        var lines = matrix();
        assertThat(lines.size() * MARKS.size()).as("cells").isGreaterThanOrEqualTo(200);
        List<String> wrong = new ArrayList<>();
        for (Line line : lines) {
            String shown = shown(line);
            for (int kind = 0; kind < MARKS.size(); kind++) {
                boolean found = shown.contains(MARKS.get(kind) + line.about().letter());
                if (found != line.expected().get(kind)) {
                    wrong.add("%s %s %s: %s is %s (rule %s)"
                            .formatted(
                                    line.about(),
                                    line.attendee(),
                                    line.channel(),
                                    MARKS.get(kind),
                                    found ? "shown and must not be" : "missing",
                                    line.rule()));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private String shown(Line line) {
        var gathering = gathering(line.about());
        return switch (line.channel()) {
            case "SCREEN" -> browser(line).text("/guest/papers/" + itemId(line.about()));
            case "LIST" -> browser(line).text("/guest/papers");
            case "PDF" -> String.join("", paper(gathering, line.attendee()));
            case "COVER" -> paper(gathering, line.attendee())[0];
            case "SEARCH" ->
                browser(line).text("/search?q=シメイ" + line.about().letter())
                        + browser(line).text("/cases");
            case "EXPORT" ->
                browser(line).text("/conferences/" + gathering.id + "/papers")
                        + browser(line).text("/conferences/" + gathering.id + "/packets")
                        + browser(line).text("/cases.xlsx");
            case "NOTIFICATION" -> messages(gathering);
            default -> throw new IllegalArgumentException(line.channel());
        };
    }

    private Browser browser(Line line) {
        return Objects.requireNonNull(
                Objects.requireNonNull(browsers.get(gathering(line.about()))).get(line.attendee()));
    }

    private String[] paper(Gathering gathering, Who who) {
        return Objects.requireNonNull(papers.get(gathering)).computeIfAbsent(who, gathering::paper);
    }

    private String itemId(Case each) {
        return world.inTransaction(
                cases.town().consultant(),
                () -> jdbc.sql("select item_id from published_conference_item where case_id = :case")
                        .param(
                                "case",
                                Objects.requireNonNull(agreed.get(each))
                                        .caseId()
                                        .value())
                        .query(String.class)
                        .single());
    }

    /** The mail with the link, what the list of exports and the audit log say of it. */
    private String messages(Gathering gathering) {
        var issued = gathering.issue(Who.COMMISSIONER);
        String logged = world.inTransaction(
                cases.town().as(Role.AUDITOR),
                () -> jdbc.sql("""
                        select coalesce((select string_agg(what || file_name, '') from export_ledger), '')
                            || coalesce((select string_agg(coalesce(reason, ''), '') from audit_event), '')
                        """).query(String.class).single());
        return Gathering.plain(issued.mail("https://tsunagi.example") + logged);
    }

    private static List<Line> matrix() throws IOException {
        String text = new ClassPathResource("packet/sharing-matrix.csv").getContentAsString(StandardCharsets.UTF_8);
        return text.lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("case,"))
                .map(line -> line.split(",", -1))
                .map(cells -> new Line(
                        Case.valueOf(cells[0]),
                        Who.valueOf(cells[1]),
                        cells[2],
                        Arrays.stream(cells, 3, 3 + MARKS.size())
                                .map("1"::equals)
                                .toList(),
                        cells[3 + MARKS.size()]))
                .toList();
    }
}
