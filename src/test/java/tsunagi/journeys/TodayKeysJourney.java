package tsunagi.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewFact;
import tsunagi.testing.World.Town;

/** 今日の仕事 without the mouse: d done, s put off, w write, x choose; and one is still where one was. */
class TodayKeysJourney extends BrowserTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 2);
    private static final String LETTER = "書類を送る";
    private static final String CALL = "大家に電話する";

    private Town town;
    private Desk desk;

    @BeforeEach
    void aDeskOnAFriday() {
        calendar.turnTo("R8.11.20");
        town = world.town();
        var page = browsers.page(origin());
        desk = new Desk(page, new Keyboard(page)).signIn(town.signIn(town.consultant()));
    }

    private void note(String title) {
        desk.open("/tasks/new");
        desk.type("何をするか", title);
        desk.type("する日", "R8.11.20");
        desk.press("登録する");
        desk.sees("仕事を登録しました。");
    }

    private void strike(String... keys) {
        for (String key : keys) {
            desk.page.keyboard().press(key);
        }
    }

    private Locator row(String words) {
        return desk.main().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(words));
    }

    private Locator focusedRow() {
        return desk.page.locator("tbody tr:has(:focus)");
    }

    @Test
    void dIsDoneAndTheNextLineIsAtHand() {
        note(LETTER);
        note(CALL);
        strike("j");
        assertThat(focusedRow()).containsText(LETTER);
        strike("d");
        desk.sees("済みにしました。", "今日済みにした仕事　1件");
        assertThat(row(LETTER)).hasCount(0);
        assertThat(focusedRow()).containsText(CALL);
        assertThat(desk.page.url()).endsWith("/today");
        strike("d");
        desk.sees("今日済みにした仕事　2件");
        assertThat(desk.main().locator("input[name=duty]")).hasCount(0);
        strike("d", "s", "w", "x", "j");
        desk.isAt("今日の仕事");
    }

    @Test
    void whatFollowsFromACaseIsDoneByDoingItAndNotByAKey() {
        String number = world.openCase(town, RECEIVED).number().value();
        desk.open("/today");
        strike("j", "d");
        assertThat(focusedRow()).containsText(number);
        assertThat(desk.main().locator("#done")).hasCount(0);
        strike("o");
        desk.page.waitForURL("**/cases/" + number + "/intake");
    }

    @Test
    void sPutsOffByABusinessDayAndWBeginsTheRecord() {
        String number = world.openCase(town, RECEIVED).number().value();
        desk.open("/today");
        strike("j", "s");
        assertThat(focusedRow()).containsText("11月24日（火）");
        assertThat(focusedRow()).containsText("もとの期限");
        strike("w");
        desk.page.waitForURL("**/cases/" + number + "/records?new");
        assertThat(desk.labelled("対応内容（客観的事実）")).isFocused();
    }

    @Test
    void aDayThatThePlanSetIsPutOffWithAReasonOnly() {
        var then = RECEIVED.plusDays(1);
        var opened = world.openCase(town, RECEIVED);
        var cases = context.getBean(CaseFiles.class);
        world.inTransaction(town.consultant(), () -> {
            for (NewFact fact : List.of(
                    NewFact.of(FactKind.APPLIED, then),
                    NewFact.of(FactKind.CONSENTED, then),
                    NewFact.of(FactKind.PLAN_AGREED, then).due(LocalDate.of(2026, 11, 18)),
                    NewFact.of(FactKind.PLAN_DECIDED, then))) {
                cases.append(opened.id(), fact);
            }
            return true;
        });
        desk.open("/today");
        var line = row("プランを評価する");
        assertThat(line).containsText("2日超過");
        line.locator("th a").focus();
        strike("s");
        desk.isAt("期限を延ばす");
        desk.type("いつまで延ばすか", "R8.11.27");
        assertThat(desk.submit("延期する")).isEqualTo(422);
        assertThat(desk.page.locator("#ts-summary")).isFocused();
        desk.type("延期する理由", "本人が入院中のため。");
        desk.press("延期する");
        assertThat(row("プランを評価する")).containsText("本人が入院中のため。");
    }

    @Test
    void xChoosesSeveralWhichAreDoneTogetherAndComeBackTogether() {
        note(LETTER);
        note(CALL);
        strike("j", "x", "j", "x");
        assertThat(desk.main().locator("input[name=duty]:checked")).hasCount(2);
        desk.press("選んだ仕事を済みにする");
        desk.sees("今日済みにした仕事　2件", "30秒以内なら");
        desk.photograph("today-batch");
        assertThat(Inspection.of(desk.page, "several pieces of work done")).isEmpty();
        desk.press(desk.main().locator("[action$='/undo'] button"));
        desk.sees("まとめて元に戻しました。");
        assertThat(desk.main().locator("input[name=duty]")).hasCount(2);
    }

    /** Else the browser would do with the key what it does with it, such as searching for what is typed. */
    @Test
    void aKeyThatDoesSomethingIsNotTheBrowsersAsWell() {
        note(LETTER);
        world.openCase(town, RECEIVED);
        desk.open("/today");
        desk.page.evaluate("""
                addEventListener("keydown", (event) => {
                  document.body.dataset.taken = (document.body.dataset.taken ?? "") + event.key + (event.defaultPrevented ? "+" : "-");
                });
                addEventListener("submit", (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true);
                """);
        row(LETTER).locator("a").first().focus();
        strike("x", "d", "s");
        assertThat(row(LETTER).locator("input[name=duty]")).isChecked();
        row("振り分けを決める").locator("a").first().focus();
        strike("d", "x");
        assertThat(desk.page.locator("body")).hasAttribute("data-taken", "x+d+s+d-x+");
    }

    @Test
    void onATelephoneTheFirstPartStandsOpenAndOfTheOthersTheNumber() {
        world.openCase(town, RECEIVED);
        note(LETTER);
        desk.page.setViewportSize(390, 844);
        desk.open("/today");
        assertThat(row("振り分けを決める")).isVisible();
        assertThat(row(LETTER)).isHidden();
        desk.photograph("today-telephone");
        desk.unfold("今日　1件");
        assertThat(row(LETTER)).isVisible();
        row(LETTER).locator("[data-key=s]").focus();
        strike("Enter");
        assertThat(focusedRow()).isVisible();
    }
}
