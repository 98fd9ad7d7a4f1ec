package tsunagi.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.bench.Result.Memory;
import tsunagi.bench.Result.PageLine;
import tsunagi.bench.Result.Setting;
import tsunagi.kernel.JapanTime;

/** Starts the program over simulated data and measures each page beside its own statements, then the arrival of many. */
final class Measurement {
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 200;
    /** A page that takes a second is measured less often, so that the whole bench stays within half an hour. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int MOST_BROWSERS = 24;

    private final Path directory;
    private final Size size;
    private final int rounds;

    Measurement(Path directory, Size size, int rounds) {
        this.directory = directory;
        this.size = size;
        this.rounds = rounds == 0 ? ROUNDS : rounds;
    }

    Result run(boolean recording) throws Exception {
        Path jfr = recording ? directory.resolveSibling("recording.jfr") : null;
        try (var program = Program.start(directory, jfr);
                var superuser = Superuser.connect(directory, program.databaseUrl())) {
            System.out.printf(
                    "the program answers after %.1f s%n", program.startedIn().toMillis() / 1000.0);
            new Sealing(superuser).await();
            Nation.share(superuser);
            var scene = Scene.of(superuser, size.until());
            long heapBefore = program.heapAfterCollection();
            var lines = pages(Page.daily(scene), program, superuser);
            firstPage(program, superuser);
            // Before the months are closed: each closing writes a month's cases, and PostgreSQL tidies up for minutes
            // afterwards.
            var steps = arrival(program, scene);
            lines.addAll(pages(Page.returns(scene), program, superuser));
            var memory = new Memory(
                    heapBefore,
                    program.heapAfterCollection(),
                    count(superuser, "select pg_database_size('tsunagi')"),
                    program.startedIn().toMillis() / 1000.0);
            return new Result(setting(superuser), lines, steps, memory);
        }
    }

    private List<PageLine> pages(List<Page> pages, Program program, Connection superuser) throws Exception {
        var browsers = new HashMap<String, Browser>();
        for (Page page : pages) {
            if (!browsers.containsKey(page.post())) {
                browsers.put(page.post(), Browser.signedIn(program, Towns.loginName(1, page.post())));
            }
            // All of them before the first is measured: else the first would pay for what all have in common.
            warmUp(page, Objects.requireNonNull(browsers.get(page.post())));
        }
        var lines = new ArrayList<PageLine>();
        for (Page page : pages) {
            var line = measure(page, Objects.requireNonNull(browsers.get(page.post())), superuser);
            System.out.println(Table.line(line));
            lines.add(line);
        }
        browsers.values().forEach(Browser::close);
        return lines;
    }

    private static void warmUp(Page page, Browser browser) throws Exception {
        Stopwatch.time(WARM_UP, PATIENCE.dividedBy(2), round -> page.work().run(browser, round));
    }

    private static void firstPage(Program program, Connection superuser) throws Exception {
        try (var consultant = Browser.signedIn(program, Towns.loginName(1, "soudan1"))) {
            System.out.println(new FirstPage(superuser, consultant).measure());
        }
    }

    private PageLine measure(Page page, Browser browser, Connection superuser) throws Exception {
        long[] http = Stopwatch.time(rounds, PATIENCE, round -> page.work().run(browser, WARM_UP + round));
        try (var floor = floor(page, browser, superuser)) {
            return new PageLine(
                    page.name(),
                    page.goal(),
                    Timing.of(http),
                    time(floor),
                    floor.count(Statement.Kind.PAGE),
                    floor.count(Statement.Kind.SESSION)
                            + floor.count(Statement.Kind.AUDIT)
                            + floor.count(Statement.Kind.TRANSACTION));
        }
    }

    /** The statements of the page as the server hears them, twice, so that what is new each time shows. */
    private Floor floor(Page page, Browser browser, Connection superuser) throws Exception {
        List<Statement> earlier;
        List<Statement> statements;
        try (var log = ServerLog.listen(superuser, directory)) {
            page.work().run(browser, 0);
            earlier = log.of(page.work(), browser, 2 * (WARM_UP + rounds));
            statements = log.of(page.work(), browser, 2 * (WARM_UP + rounds) + 2);
        }
        return Floor.open(Superuser.program(directory, superuser.getMetaData().getURL()), earlier, statements);
    }

    /** Null when the statements can't be run again by themselves. */
    private @Nullable Timing time(Floor floor) {
        try {
            Stopwatch.time(WARM_UP / 2, PATIENCE.dividedBy(2), _ -> floor.run());
            return Timing.of(Stopwatch.time(rounds, PATIENCE, _ -> floor.run()));
        } catch (SQLException refused) {
            System.out.println("its statements can't be run alone: " + refused.getMessage());
            return null;
        }
    }

    private List<Arrival.Step> arrival(Program program, Scene scene) throws Exception {
        var browsers = new ArrayList<Browser>();
        for (int number = 1; number <= size.municipalities() && browsers.size() < MOST_BROWSERS; number++) {
            browsers.add(Browser.signedIn(program, Towns.loginName(number, "soudan1")));
            browsers.add(Browser.signedIn(program, Towns.loginName(number, "soudan2")));
        }
        var own = browsers.subList(0, 2);
        Page.Work list = (browser, _) -> browser.get("/cases?stage=IN_SUPPORT");
        Page.Work today = (browser, _) -> browser.get("/today");
        Page.Work search = Page.searchesForName().work();
        Page.Work fullest = (browser, _) -> own.getFirst().get("/cases/" + scene.fullest());
        Page.Work note = (browser, round) -> Page.note(own.getLast(), scene.running(), round);
        var mix = List.of(fullest, fullest, fullest, list, list, list, today, today, search, note);
        var steps = new Arrival(browsers, mix).run();
        steps.forEach(step -> System.out.println(Table.line(step)));
        browsers.forEach(Browser::close);
        return steps;
    }

    private Setting setting(Connection superuser) throws SQLException {
        return new Setting(
                size.people(),
                count(superuser, "select count(*) from support_case"),
                count(superuser, "select count(*) from support_record"),
                size.municipalities(),
                Runtime.getRuntime().availableProcessors(),
                LocalDate.now(JapanTime.ZONE).toString());
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
