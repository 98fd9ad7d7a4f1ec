package tsunagi.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard.TypeOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tsunagi.testing.World.SignIn;

/**
 * R7 of the quality figures: somebody types a record of 2,000 characters while something goes wrong at a random point, saves it,
 * and reads what is there.
 */
public final class TypingRun {
    private static final int CHARACTERS = 2_000;
    private static final int AT_ONCE = 40;
    private static final double BETWEEN_KEYS = 3;
    private static final double PATIENCE = 120_000;
    private static final String LABEL = "対応内容（客観的事実）";
    private static final Pattern LINK = Pattern.compile("続きから書く");

    private final Place place;
    private final Random random;

    private TypingRun(Place place, Random random) {
        this.place = place;
        this.random = random;
    }

    /** What goes wrong in a round. */
    public enum Trouble {
        PROGRAM_KILLED,
        NETWORK_LOST,
        SIGNED_OUT,
        BROWSER_KILLED
    }

    /** Kills the program or starts it again. */
    public interface Switch {
        void turn() throws Exception;
    }

    /** Where somebody types: a program, a person, and a case of her desk. */
    public record Place(String origin, SignIn signIn, String caseNumber, Switch off, Switch on) {}

    /**
     * What was found after all rounds.
     *
     * @param lostOfKept characters that the page had shown as kept and that were not there afterwards
     * @param lost characters that were lost at all
     * @param longestLoss for how long the lost ones had been typed
     * @param savedOnce rounds whose record was there once, and whole
     */
    public record Outcome(int rounds, int lostOfKept, int lost, Duration longestLoss, int savedOnce) {}

    /** One round. */
    private record Loss(int ofKept, int characters, Duration typing, boolean savedOnce) {}

    /** The number of a case to which this person may add. */
    public static String caseInSupport(String origin, SignIn signIn) {
        try (var context = Chromium.context(origin, true)) {
            var desk = new Desk(context.newPage()).signIn(signIn);
            desk.open("/cases?stage=IN_SUPPORT");
            String address = desk.main().locator("a[href^='/cases/R']").first().getAttribute("href");
            return address.substring(address.lastIndexOf('/') + 1);
        }
    }

    public static Outcome run(Place place, List<Trouble> troubles, long seed) throws Exception {
        var run = new TypingRun(place, new Random(seed));
        List<Loss> losses = new ArrayList<>();
        for (Trouble trouble : troubles) {
            losses.add(run.round(trouble));
        }
        return new Outcome(
                losses.size(),
                losses.stream().mapToInt(Loss::ofKept).sum(),
                losses.stream().mapToInt(Loss::characters).sum(),
                losses.stream().map(Loss::typing).max(Duration::compareTo).orElse(Duration.ZERO),
                (int) losses.stream().filter(Loss::savedOnce).count());
    }

    /** The trouble comes while she types, or just before she presses 保存. */
    private Loss round(Trouble trouble) throws Exception {
        String text = text();
        int pieces = CHARACTERS / AT_ONCE;
        int begins = 3 + random.nextInt(pieces - 2);
        var session = new Session();
        var lost = new Loss(0, 0, Duration.ZERO, false);
        for (int piece = 0; piece < pieces; piece++) {
            if (piece == begins) {
                lost = begin(trouble, session, text);
            }
            if (piece == begins + 4) {
                end(trouble, session);
            }
            session.type(text.substring(session.typed(), Math.min(CHARACTERS, (piece + 1) * AT_ONCE)));
        }
        if (begins == pieces) {
            lost = begin(trouble, session, text);
        }
        boolean over = begins + 4 < pieces;
        boolean savedOnce = session.save(text, () -> {
            if (!over) {
                end(trouble, session);
            }
        });
        session.context.close();
        return new Loss(lost.ofKept(), lost.characters(), lost.typing(), savedOnce);
    }

    private Loss begin(Trouble trouble, Session session, String text) throws Exception {
        switch (trouble) {
            case PROGRAM_KILLED -> place.off().turn();
            case NETWORK_LOST -> session.context.setOffline(true);
            case SIGNED_OUT -> session.context.clearCookies();
            case BROWSER_KILLED -> {
                return session.killed(text);
            }
        }
        return new Loss(0, 0, Duration.ZERO, false);
    }

    private void end(Trouble trouble, Session session) throws Exception {
        switch (trouble) {
            case PROGRAM_KILLED -> place.on().turn();
            case NETWORK_LOST -> session.context.setOffline(false);
            case SIGNED_OUT, BROWSER_KILLED -> {
                // She signs in again when she is asked to; another browser has been opened.
            }
        }
    }

    /** Words that no other round has. */
    private String text() {
        var text = new StringBuilder("第%08x回。".formatted(random.nextInt()));
        while (text.length() < CHARACTERS) {
            text.append((char) ('ぁ' + random.nextInt(80)));
        }
        return text.toString();
    }

    /** A browser in which the record is being written. */
    private final class Session {
        private BrowserContext context;
        private Desk desk;
        private final List<Long> moments = new ArrayList<>();
        private int kept;

        Session() {
            open();
            desk.choose("対応方法", "電話相談・連絡");
            desk.choose("支援の提供", "支援を提供した");
        }

        private void open() {
            context = Chromium.context(place.origin(), true);
            context.setDefaultTimeout(PATIENCE);
            desk = new Desk(context.newPage()).signIn(place.signIn());
            desk.page.onResponse(this::answered);
            desk.open(records());
        }

        private String records() {
            return "/cases/" + place.caseNumber() + "/records?new";
        }

        int typed() {
            return moments.size();
        }

        void type(String piece) {
            desk.labelled(LABEL).focus();
            desk.page.keyboard().press("Control+End");
            desk.page.keyboard().type(piece, new TypeOptions().setDelay(BETWEEN_KEYS));
            for (int sign = 0; sign < piece.length(); sign++) {
                moments.add(System.nanoTime());
            }
        }

        /** What the page shows as kept is never more than what was acknowledged. */
        private void answered(Response answer) {
            if (answer.request().method().equals("PUT") && answer.status() == 200) {
                var fields = JsonMapper.shared()
                        .readTree(answer.request().postData())
                        .get("fields");
                fields.forEach(field -> {
                    if (field.get("name").asString().equals("facts")) {
                        kept = field.get("value").asString().length();
                    }
                });
            }
        }

        /** The browser is gone in the middle of a word; in another one she goes on with what was kept. */
        Loss killed(String text) {
            long end = System.nanoTime();
            context.close();
            int before = typed();
            int shown = kept;
            open();
            if (desk.page.getByText(LINK).count() > 0) {
                desk.press(desk.page.getByText(LINK).first());
            } else {
                desk.choose("対応方法", "電話相談・連絡");
                desk.choose("支援の提供", "支援を提供した");
            }
            String there = desk.typed(LABEL);
            int same = text.startsWith(there) ? there.length() : 0;
            int lost = before - same;
            var typing = lost == 0 ? Duration.ZERO : Duration.ofNanos(end - moments.get(same));
            moments.subList(same, before).clear();
            type(text.substring(same, before));
            return new Loss(Math.max(0, shown - same), lost, typing, false);
        }

        /** Presses 保存, mends what was broken until then, and signs in again where she is asked to. */
        boolean save(String text, Switch mend) throws Exception {
            desk.press("記録を保存する");
            mend.turn();
            Locator saved = desk.page.getByText("支援の記録を保存しました。");
            Locator dialog = desk.page.locator("#ts-again[open]");
            assertThat(saved.or(dialog)).isVisible(patiently());
            if (dialog.isVisible()) {
                dialog.getByLabel("ログイン名").fill(place.signIn().loginName());
                dialog.getByLabel("パスワード").fill(place.signIn().password());
                dialog.getByLabel("パスワード").press("Enter");
            }
            assertThat(saved).isVisible(patiently());
            return desk.main()
                            .locator(".ts-timeline__entry")
                            .filter(new Locator.FilterOptions().setHasText(text))
                            .count()
                    == 1;
        }

        private static LocatorAssertions.IsVisibleOptions patiently() {
            return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE);
        }
    }
}
