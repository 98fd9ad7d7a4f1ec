package tsunagi.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tsunagi.access.Role;

/** 書くのが速い: from the key n to the saved record within a minute, and without the mouse. */
class RecordWritingJourney extends BrowserTest {
    private static final String WORDS = "対応内容（客観的事実）";
    private static final Duration A_MINUTE = Duration.ofSeconds(60);
    /** Somebody who types four Japanese characters a second. */
    private static final int BETWEEN_SIGNS = 250;

    private Desk desk;
    private String number;

    @BeforeEach
    void aCaseWithOneRecord() {
        calendar.turnTo("R8.11.20");
        var town = world.town();
        number = world.openCase(town).number().value();
        desk = desk(town, Role.CONSULTANT);
        RecordScreen.open(desk, number).telephoneCall("初めての電話。").save();
        desk.sees("支援の記録を保存しました。");
    }

    private void strike(String... keys) {
        for (String key : keys) {
            desk.page.keyboard().press(key);
        }
    }

    private void write(String text) {
        for (int sign = 0; sign < text.length(); sign++) {
            desk.page.keyboard().insertText(text.substring(sign, sign + 1));
            desk.page.waitForTimeout(BETWEEN_SIGNS);
        }
    }

    @Test
    void aUsualRecordIsOneKeyItsTextAndOneMore() {
        desk.open("/cases/" + number);
        strike("n");
        assertThat(desk.labelled(WORDS)).isFocused();
        desk.page.keyboard().insertText("家賃の相談の電話。");
        strike("Control+Enter");
        desk.sees("支援の記録を保存しました。", "電話相談・連絡");
        assertThat(desk.path()).isEqualTo("/cases/" + number + "/records");
        assertThat(desk.main().locator(".ts-timeline__entry").first()).containsText("家賃の相談の電話。");
    }

    @Test
    void withItsNextAppointmentARecordIsSavedWithinAMinute() {
        desk.open("/cases/" + number + "/records");
        var begun = Instant.now();
        strike("n");
        assertThat(desk.labelled(WORDS)).isFocused();
        write("本人から電話。家賃を二か月滞納。大家は待つと言う。来週、家計表を持って来所する約束をした。");
        strike("Tab", "Tab", "Tab");
        assertThat(desk.labelled("次回予定の日")).isFocused();
        write("R8.11.27");
        strike("Tab");
        assertThat(desk.labelled("次回予定の時刻")).isFocused();
        write("1400");
        strike("Tab");
        assertThat(desk.labelled("次回予定の内容・場所")).isFocused();
        write("面談（来所）");
        desk.photograph("record-inline");
        strike("Control+s");
        desk.sees("支援の記録を保存しました。", "次回予定 令和8年11月27日（金） 14:00 面談（来所） を登録しました。");
        var needed = Duration.between(begun, Instant.now());
        System.out.printf("from n to saved, next appointment included: %d s%n", needed.toSeconds());
        assertThat(needed).isLessThan(A_MINUTE);
        assertThat(desk.main().locator(".ts-timeline__entry").first()).containsText("大家は待つと言う");
        desk.photograph("record-saved");
    }

    @Test
    void slashAndAReadingOfferPhrasesAndNothingIsOverwritten() {
        desk.open("/cases/" + number + "/records?new");
        var words = desk.labelled(WORDS);
        words.pressSequentially("駅で会った。 /みだ");
        var offered = desk.page.locator("[role=listbox] [role=option]");
        assertThat(offered).hasCount(1);
        desk.photograph("phrases-offered");
        strike("Escape");
        assertThat(offered).hasCount(0);
        words.pressSequentially("し");
        strike("ArrowDown", "Enter");
        assertThat(offered).hasCount(0);
        assertThat(words.inputValue()).startsWith("駅で会った。 【本人の話】").endsWith("【次回】\n");

        words.fill("・みだ");
        assertThat(offered).hasCount(1);
        strike("Enter");
        words.pressSequentially("1/2");
        assertThat(offered).hasCount(0);
        assertThat(words.inputValue()).isEqualTo("・みだ\n1/2");
    }

    @Test
    void whileAWordIsBeingConvertedNothingIsOfferedAndEnterChoosesNothing() {
        desk.open("/cases/" + number + "/records?new");
        var words = desk.labelled(WORDS);
        words.focus();
        ShortcutJourney.convert(desk.page, "/みだし");
        assertThat(desk.page.locator("#ts-phrase-list")).hasCount(0);
        desk.page.keyboard().insertText("/みだし");
        assertThat(desk.page.locator("[role=option]")).hasCount(1);
        strike("Enter");
        assertThat(words.inputValue()).isEqualTo("/みだし\n");
    }

    @Test
    void thePhrasesStandOneStepAboveTheTextAndEnterInALineSavesTheRecord() {
        desk.open("/cases/" + number + "/records?new");
        assertThat(desk.labelled(WORDS)).isFocused();
        strike("Shift+Tab", "Shift+Tab", "Shift+Tab", "Shift+Tab");
        assertThat(desk.labelled("定型文")).isFocused();
        desk.photograph("phrases-above");
        strike("ArrowDown", "Tab", "Tab", "Enter");
        assertThat(desk.labelled(WORDS)).isFocused();
        assertThat(desk.typed(WORDS)).contains("【見立て】");
        desk.labelled("対応日").focus();
        strike("Enter");
        desk.sees("支援の記録を保存しました。");
        assertThat(desk.main().locator(".ts-timeline__entry").first()).containsText("【見立て】");
    }

    @Test
    void theButtonPutsAPhraseWhereTheCaretStands() {
        desk.open("/cases/" + number + "/records?new");
        desk.labelled(WORDS).fill("前の文。");
        desk.selectContaining("定型文", "見出し");
        desk.press("入れる");
        assertThat(desk.typed(WORDS)).contains("前の文。", "【見立て】");
    }
}
