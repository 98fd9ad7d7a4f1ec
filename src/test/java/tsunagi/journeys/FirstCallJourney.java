package tsunagi.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tsunagi.access.Role;
import tsunagi.testing.World.Town;

/** 受付 → 利用申込 → 記録 → 仕事済み: with the keyboard alone, and without scripts. */
class FirstCallJourney extends BrowserTest {
    private static final String TODAY = "R8.11.20";
    private static final String WORDS = "対応内容（客観的事実）";
    private static final String FACTS = "家賃を2か月滞納していると電話があった。";
    private static final String TASK = "家賃の領収書を受け取る";
    /** Of one who knows the keys of the program, texts aside; with the mouse it is about thirty clicks. */
    private static final int STROKES_AT_MOST = 120;

    private Town town;

    @BeforeEach
    void aTown() {
        calendar.turnTo(TODAY);
        town = world.town();
    }

    @ParameterizedTest
    @EnumSource(names = {"KEYBOARD", "WITHOUT_JAVASCRIPT"})
    void fromTheFirstCallToWorkThatIsDone(Way way) {
        var desk = desk(town, Role.CONSULTANT, way);
        String number = IntakeScreen.open(desk)
                .told("仕事を失い、家賃を滞納している。")
                .person("試験", "春子", "しけん はるこ")
                .receive();
        IntakeScreen.towardsApplication(desk);
        ApplicationScreen.open(desk, number).applyAndConsent().write();
        assertThat(desk.contentType("印刷")).isEqualTo("application/pdf");
        RecordScreen.turnTo(desk, number)
                .telephoneCall(FACTS)
                .nextAppointment("R8.11.24", "面談（来所）")
                .save();
        desk.sees("支援の記録を保存しました。", FACTS);

        desk.follow("今日の仕事");
        desk.sees("面談（来所）（予定）の記録を書く");
        desk.follow("＋仕事を登録する");
        desk.type("何をするか", TASK);
        desk.type("する日", TODAY);
        desk.press("登録する");
        desk.sees("仕事を登録しました。", TASK);
        desk.press(desk.main().locator("[data-key=d]"));
        desk.sees("済みにしました。", "今日済みにした仕事　1件");
    }

    @Test
    void whoKnowsTheKeysOfTheProgramNeedsFewOfThem() {
        var page = browsers.page(origin());
        var keyboard = new Keyboard(page);
        var desk = new Desk(page, keyboard).signIn(town.signIn(town.consultant()));
        int before = keyboard.strokes();
        keyboard.strike("c");
        desk.isAt("新しい相談");
        assertThat(desk.labelled("聞いた内容")).isFocused();
        desk.page.keyboard().insertText("仕事を失い、家賃を滞納している。");
        desk.choose("受付方法", "電話");
        desk.choose("相談者", "本人");
        desk.type("姓", "試験");
        desk.type("名", "夏子");
        desk.type("ふりがな", "しけん なつこ");
        keyboard.strike("Control+s");
        desk.isAt("受付・振り分け");
        keyboard.strike("n");
        assertThat(desk.labelled(WORDS)).isFocused();
        desk.page.keyboard().insertText(FACTS);
        desk.choose("対応方法", "電話相談・連絡");
        desk.choose("支援の提供", "支援を提供した");
        keyboard.strike("Control+Enter");
        desk.sees("支援の記録を保存しました。");
        keyboard.strike("g");
        keyboard.strike("t");
        desk.isAt("今日の仕事");
        keyboard.strike("j");
        keyboard.strike("s");
        desk.sees("もとの期限");
        assertThat(desk.page.locator("tbody tr:has(:focus)")).hasCount(1);
        assertThat(keyboard.strokes() - before).isLessThan(STROKES_AT_MOST);
    }

    @Test
    void whoTakesTheMouseAllTheSameIsCaught() {
        try (var context = Chromium.context(origin(), true)) {
            var watch = new Watch(origin(), context);
            var page = context.newPage();
            var desk = new Desk(page, new Keyboard(page));
            desk.open("/sign-in");
            watch.assertNothingHappened();
            desk.labelled("ログイン名").click();
            page.title(); // by then the page has told
            assertThatThrownBy(watch::assertNothingHappened).hasMessageContaining("somebody used the mouse");
        }
    }
}
