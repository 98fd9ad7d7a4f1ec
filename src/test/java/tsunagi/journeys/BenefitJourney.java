package tsunagi.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tsunagi.access.Role;
import tsunagi.housingbenefit.SentBenefits;
import tsunagi.testing.World.Town;

/**
 * 住居確保給付金 of one person of 札幌市 from May to September, who lives alone and has lost her work: rent 35,000円 below the cap of
 * 36,000円, wages 100,000円 (rules.md §2.7, §2.11). In May by the old table, 84,000 + 35,000 − 100,000 = 19,000円; from July by the new
 * one, 92,000 + 35,000 − 100,000 = 27,000円. The municipality enters 93,000円 by mistake, and so extends with 28,000円.
 */
class BenefitJourney extends BrowserTest {
    private Town town;
    private Desk desk;
    private Desk officer;
    private Desk decider;
    private String number;

    @BeforeEach
    void inMay() {
        calendar.turnTo("R8.5.15");
        town = world.town("sapporo");
        desk = desk(town, Role.CHIEF_CONSULTANT);
        officer = desk(town, Role.MUNICIPAL_OFFICER);
        decider = desk(town, Role.MUNICIPAL_DECIDER);
        number = world.openCase(town).number().value();
    }

    @Test
    void fromTheApplicationInMayToEmploymentAndTheRowThatWasWrong() {
        grantedByTheOldTable();
        threshold("93,000", "札幌市告示（転記誤り）");
        extendedByTheNewTable();
        endedByEmployment();
        SentBenefits.of(context, town, world.openCase(town).id());
        threshold("92,000", "札幌市告示");
        exactlyTheExtensionComesOutDifferently();
    }

    private void grantedByTheOldTable() {
        new BenefitScreen(desk, number).applies("R8.5.15", "35,000", "100,000").sends("R8.5.15");
        desk.photograph("benefit-application");
        BenefitScreen.waiting(decider, number)
                .finds("算定の結果は支給です。月額 19,000円", "84,000 ＋ 35,000 − 100,000")
                .decides("支給を決定する", "R8.5.15");
        decider.photograph("benefit-decided");
        decider.sees("支給決定", "令和8年5月分から", "令和8年5月から令和8年7月まで、通算3か月");
    }

    /** From the applications of July on. */
    private void threshold(String yen, String source) {
        officer.open("/settings/standards/rows/THRESHOLD/1");
        officer.type("世帯人数", "1人");
        officer.type("額", yen);
        officer.type("いつの申請から", "R8.7.1");
        officer.type("根拠", source);
        officer.press("保存する");
        officer.sees("「基準額 1人」の行を保存しました。");
    }

    private void extendedByTheNewTable() {
        calendar.turnTo("R8.7.10");
        new BenefitScreen(desk, number)
                .appliesForExtension("R8.7.10", "100,000")
                .sends("R8.7.10");
        calendar.turnTo("R8.7.13");
        BenefitScreen.waiting(decider, number)
                .finds("月額 28,000円", "93,000 ＋ 35,000 − 100,000")
                .findsItNeeded("面接を続けて受けている。")
                .photographed("benefit-extension")
                .decides("延長を決定する", "R8.7.13");
        desk.turnTo(number, "給付");
        desk.sees("月額 28,000円（令和8年8月分から）", "令和8年5月〜令和8年10月（6か月）");
        decider.open("/cases/" + number + "/housing-benefit");
        decider.photograph("benefit-list");
        assertThat(decider.main().locator("table").filter(new Locator.FilterOptions().setHasText("延長決定")))
                .containsText("支給決定");
    }

    /** 200,000円 of her own is more than 93,000 + 35,000 (規則15条2項): the months from September on are not paid. */
    private void endedByEmployment() {
        calendar.turnTo("R8.9.28");
        new BenefitScreen(desk, number).duties().employed("R8.9.28", "R8.9.1");
        new BenefitScreen(decider, number)
                .duties()
                .looksAtEndByEmployment("R8.9.1", "R8.9", "200,000")
                .finds("次の月を支給しなくなります：令和8年9月、令和8年10月。", "支給するのは令和8年8月までです。", "まだ決定していません")
                .photographed("benefit-ending")
                .ends("R8.9.28");
        desk.turnTo(number, "給付");
        desk.sees("中止", "令和8年9月分からやめる");
        assertThat(desk.main().getByText("延長申請を受け付ける")).hasCount(0);
    }

    private void exactlyTheExtensionComesOutDifferently() {
        officer.open("/housing-benefit/inbox");
        officer.follow("過去の決定を再点検する");
        officer.press("再点検する");
        officer.sees("過去の決定3件を", "違ったのは1件です。");
        officer.photograph("recheck");
        var rows = officer.main().locator("tbody tr");
        assertThat(rows).hasCount(1);
        assertThat(rows.first()).containsText(number);
        assertThat(rows.first()).containsText("延長決定");
        assertThat(rows.first()).containsText("28,000円");
        assertThat(rows.first()).containsText("27,000円");
        officer.press(rows.locator("a").first());
        officer.sees("93,000 ＋ 35,000 − 100,000", "92,000 ＋ 35,000 − 100,000");
        assertThat(Inspection.of(officer.page, "a difference of the re-check")).isEmpty();
        officer.photograph("recheck-found");
        officer.choose("扱い", "訂正の手続きをする");
        officer.type("理由", "転記の誤り。差額1,000円の2か月分を精算する。");
        officer.press("扱いを記録する");
        officer.sees("扱いを記録しました。決定と支払は変わりません。", "訂正の手続きをする");
    }
}
