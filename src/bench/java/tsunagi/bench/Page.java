package tsunagi.bench;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.springframework.util.LinkedMultiValueMap;

/**
 * One piece of work that is measured.
 *
 * @param post of the largest town's staff, who does it
 */
record Page(String name, String post, Goal goal, Work work) {

    /** Closed by turns, so that none has many versions. */
    private static final int MONTHS_CLOSED = 24;

    private static final String MERGES = "/merges";

    /** Milliseconds to reach; 0 where none is set. */
    record Goal(int p50, int p95) {
        static final Goal NONE = new Goal(0, 0);
    }

    /** What a person does; round says which time it is. */
    @FunctionalInterface
    interface Work {
        void run(Browser browser, int round) throws IOException, InterruptedException;
    }

    /** What a desk does all day. */
    static List<Page> daily(Scene scene) {
        return Stream.of(cases(scene), searches(), forms(scene), merging(scene))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Page> cases(Scene scene) {
        var fast = new Goal(10, 30);
        return List.of(
                shows("the fullest case", "soudan1", fast, "/cases/" + scene.fullest()),
                shows("its records", "soudan1", Goal.NONE, "/cases/" + scene.fullest() + "/records"),
                shows("list of cases with a filter", "soudan1", fast, "/cases?stage=IN_SUPPORT"),
                shows("list of the open cases", "soudan1", fast, "/cases?open=on"),
                shows("今日の仕事", "soudan1", Goal.NONE, "/today"));
    }

    private static List<Page> searches() {
        return List.of(
                searchesForName(),
                searches("search in the records, rare words", Goal.NONE, "家賃 滞納", "食料支援"),
                searches("search in the records, frequent word", Goal.NONE, "仕事", "電話"));
    }

    static Page searchesForName() {
        return searches("search for a name", new Goal(30, 100), "すずき", "佐藤 太郎");
    }

    private static List<Page> forms(Scene scene) {
        return List.of(
                new Page(
                        "add a note (form + save)",
                        "soudan1",
                        new Goal(15, 40),
                        (browser, round) -> note(browser, scene.running(), round)),
                new Page(
                        "様式2 (form + save)",
                        "soudan1",
                        Goal.NONE,
                        (browser, round) -> assess(browser, scene.unassessed(), round)));
    }

    private static List<Page> merging(Scene scene) {
        return List.of(
                shows("同じ方かもしれない組", "shunin", new Goal(2000, 2000), MERGES),
                new Page(
                        "merge two people and undo it (2 forms + saves)",
                        "shunin",
                        new Goal(2000, 2000),
                        (browser, round) ->
                                mergeAndUndo(browser, MERGES + "/" + scene.kept() + "/" + scene.givenUp())));
    }

    /** What is done once a month. */
    static List<Page> returns(Scene scene) {
        return List.of(
                shows(
                        "month's return of a city",
                        "shunin",
                        new Goal(50, 200),
                        "/returns?from=%1$s&until=%1$s".formatted(scene.month())),
                shows(
                        "month's return of all, 900 cities",
                        "shi-tantou",
                        new Goal(1000, 1000),
                        "/returns/municipalities?from=%1$s&until=%1$s".formatted(scene.month())),
                shows("報告前に直すもの", "shunin", Goal.NONE, "/returns/gaps?from=%1$s&until=%1$s".formatted(scene.month())),
                shows("dashboard", "shunin", Goal.NONE, "/returns/dashboard"),
                shows("転記するケース", "soudan1", Goal.NONE, "/returns/transcription?month=" + scene.month()),
                new Page(
                        "close a month (form + save)",
                        "shi-tantou",
                        Goal.NONE,
                        (browser, round) -> close(browser, scene.closed(round % MONTHS_CLOSED), round)),
                shows("PDF of a plan", "soudan1", Goal.NONE, "/cases/" + scene.planned() + "/plan/print"));
    }

    private static Page shows(String name, String post, Goal goal, String path) {
        return new Page(name, post, goal, (browser, _) -> browser.get(path));
    }

    private static Page searches(String name, Goal goal, String one, String other) {
        return new Page(name, "soudan1", goal, (browser, round) -> search(browser, round % 2 == 0 ? one : other));
    }

    /** What is typed is posted; its result is another page. */
    private static void search(Browser browser, String words) throws IOException, InterruptedException {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("_csrf", browser.csrf());
        form.add("words", words);
        browser.follow("/search", form);
    }

    static void note(Browser browser, String number, int round) throws IOException, InterruptedException {
        String path = "/cases/" + number + "/records";
        var form = Browser.fields(Jsoup.parse(browser.get(path + "?new")), path);
        form.set("method", "M01");
        form.set("support", "none");
        form.set("facts", "計測の記録 " + round + "。本人から電話があり、次回の面談の日を決めた。");
        browser.post(path, form, 303);
    }

    /** The first time for good, from then on as a 差替報告. */
    private static void close(Browser browser, YearMonth month, int round) throws IOException, InterruptedException {
        String path = "/returns/closings/" + month;
        var form = Browser.fields(Jsoup.parse(browser.get(path)), path);
        form.set("reason", "計測の差替え " + round);
        browser.post(path, form, 303);
    }

    private static void mergeAndUndo(Browser browser, String path) throws IOException, InterruptedException {
        var merge = Browser.fields(Jsoup.parse(browser.get(path)), path);
        merge.set("reason", "計測の統合");
        browser.post(path, merge, 303);
        String undoing = Jsoup.parse(browser.get(MERGES + "/done"))
                .expectFirst("tbody a[href^=/merges/done/]")
                .attr("href");
        var undo = Browser.fields(Jsoup.parse(browser.get(undoing)), undoing);
        undo.set("reason", "計測の取り消し");
        browser.post(undoing, undo, 303);
    }

    private static void assess(Browser browser, String number, int round) throws IOException, InterruptedException {
        String path = "/cases/" + number + "/assessment";
        var form = Browser.fields(Jsoup.parse(browser.get(path)), path);
        form.set("complaint", "計測の記入 " + round + "。仕事を辞めてから収入がなく、家賃が払えない。");
        browser.post(path, form, 303);
    }
}
