package tsunagi.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagi.access.Role;
import tsunagi.journeys.TypingRun.Trouble;

/** What was typed stays: R7 of the quality figures with one round of each trouble. {@code ./bench faults} runs all of them. */
class NothingLostJourney extends BrowserTest {
    private static final String FACTS = "家賃を2か月滞納していると電話があった。";
    private static final long SEED = 20_261_126;
    private static final Duration MOST_LOST = Duration.ofSeconds(5);

    @Test
    void twoThousandCharactersOutliveTheNetworkTheSessionAndTheBrowser() throws Exception {
        var town = world.town();
        var place = new TypingRun.Place(
                origin(),
                town.signIn(town.consultant()),
                world.openCase(town).number().value(),
                () -> {},
                () -> {});
        var troubles = List.of(Trouble.NETWORK_LOST, Trouble.SIGNED_OUT, Trouble.BROWSER_KILLED);

        var outcome = TypingRun.run(place, troubles, SEED);

        assertThat(outcome.lostOfKept()).isZero();
        assertThat(outcome.longestLoss()).isLessThanOrEqualTo(MOST_LOST);
        assertThat(outcome.savedOnce()).isEqualTo(troubles.size());
    }

    @Test
    void theDraftIsGoneOnWithOrComparedOrDiscarded() {
        var town = world.town();
        var number = world.openCase(town).number().value();
        var desk = desk(town, Role.CONSULTANT);
        RecordScreen.open(desk, number).telephoneCall(FACTS);
        desk.sees("下書き保存済み");
        desk.photograph("draft-kept");

        RecordScreen.open(desk, number);
        desk.sees("の書きかけがあります。");
        desk.photograph("draft-waiting");
        desk.follow("違いを見る");
        desk.isAt("書きかけとの違い");
        desk.sees("対応内容（客観的事実）", FACTS);
        desk.photograph("draft-differences");
        desk.follow("続きから書く");
        assertThat(desk.typed("対応内容（客観的事実）")).isEqualTo(FACTS);
        desk.photograph("draft-continued");

        var chief = desk(town, Role.CHIEF_CONSULTANT);
        RecordScreen.open(chief, number);
        chief.sees("さんが編集中");
        chief.doesNotSee(FACTS);
        chief.photograph("draft-of-a-colleague");

        desk.open("/drafts");
        desk.photograph("drafts");
        desk.press("破棄する");
        desk.sees("書きかけを破棄しました。", "書きかけはありません。");
    }

    @Test
    void whatOnlyOneOfTwoPeopleChangedIsPutTogetherAndTheSameFieldIsAskedAbout() {
        var town = world.town();
        var desk = desk(town, Role.CONSULTANT);
        ResourceScreen.blank(desk).named("試験食料支援", "フードバンク・食料支援").save();
        desk.follow("試験食料支援");
        var chief = desk(town, Role.CHIEF_CONSULTANT);
        chief.open(desk.path());
        desk.type("担当・窓口", "山田さん");
        desk.type("覚え書き", "平日の午後。");
        desk.press("保存する");
        desk.sees("つなぎ先を保存しました。");

        chief.type("電話番号", "0120-000-002");
        chief.press("保存する");
        chief.sees("2 項目を合わせて保存しました（担当・窓口、覚え書き）。");
        chief.photograph("merged");
        chief.follow("試験食料支援");
        assertThat(chief.typed("担当・窓口")).isEqualTo("山田さん");
        assertThat(chief.typed("電話番号")).isEqualTo("0120-000-002");

        desk.open(chief.path());
        desk.type("覚え書き", "平日の午前。");
        desk.press("保存する");
        desk.sees("つなぎ先を保存しました。");
        chief.type("覚え書き", "土曜日も。");
        assertThat(chief.submit("保存する")).isEqualTo(409);
        chief.sees("平日の午前。", "土曜日も。");
        assertThat(chief.main().locator("fieldset")).hasCount(1);
        chief.photograph("conflict-of-one-field");
    }

    @Test
    void fiveMinutesBeforeTheEndThePageSaysSoAndGoesOnWhenAsked() {
        var town = world.town();
        var number = world.openCase(town).number().value();
        var desk = desk(town, Role.CONSULTANT);
        Clock clock = desk.page.context().clock();
        clock.install();
        RecordScreen.open(desk, number).telephoneCall(FACTS);
        desk.sees("下書き保存済み");
        var facts = desk.labelled("対応内容（客観的事実）");
        facts.focus();
        var dialog = desk.page.getByRole(AriaRole.DIALOG);
        clock.fastForward("24:00");
        assertThat(dialog).hasCount(0);
        clock.fastForward("02:00");
        assertThat(dialog).containsText("まもなくログアウトします");
        desk.photograph("idle");
        desk.page.keyboard().press("Enter");
        assertThat(dialog).hasCount(0);
        assertThat(facts).isFocused();

        clock.fastForward("31:00");
        assertThat(dialog).containsText("もう一度サインインしてください");
        desk.photograph("idle-ended");
        desk.page.keyboard().press("Escape");
        assertThat(dialog).isVisible();
    }
}
