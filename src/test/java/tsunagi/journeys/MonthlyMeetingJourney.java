package tsunagi.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tsunagi.access.Role;
import tsunagi.evaluation.EvaluationFixture;
import tsunagi.plan.AgreedPlans;
import tsunagi.tenancy.ServiceCode;
import tsunagi.testing.World.Town;

/** A regular meeting of six cases at 長岡: its rule, its agenda, what was asked before, the meeting itself, minutes and what follows. */
class MonthlyMeetingJourney extends BrowserTest {
    private static final LocalDate AGREED = LocalDate.of(2026, 11, 9);
    private static final String HELLO_WORK = "ハローワーク長岡";
    private static final String CITY = "市 福祉課";
    /** The third Wednesday of November 2026. */
    private static final String DAY = "R8.11.18";

    private static final String SHOWN_DAY = "令和8年11月18日（水）";

    private final List<String> numbers = new ArrayList<>();
    private Desk desk;
    private Town town;

    @BeforeEach
    void theDeskOfNagaoka() {
        calendar.turnTo("R8.11.10");
        town = world.town("nagaoka");
        desk = desk(town, Role.CHIEF_CONSULTANT);
    }

    @Test
    void sixCasesGoThroughOneMeeting() {
        regularMeetings();
        sixCases();
        askedBefore();
        oneEndsBeforeTheMeeting();
        calendar.turnTo(DAY);
        attendance();
        deliberate();
        afterTheMeeting();
    }

    private void regularMeetings() {
        desk.follow("支援調整会議");
        desk.follow("定例の会議");
        desk.follow("定例の決まりを登録する");
        desk.select("第何週", "第3");
        desk.select("曜日", "水曜日");
        desk.type("はじめの月", "R8.11.1");
        desk.type("開始時刻", "14:00");
        desk.type("場所", "市役所 第2会議室");
        desk.press("登録する");
        desk.sees("定例の決まりを登録しました。");
        member("ハローワーク", HELLO_WORK);
        member("市担当者", CITY);
        look("timetable");
        desk.sees(SHOWN_DAY);
        desk.press("選んだ日の会議を登録する");
        desk.sees("会議を6回分登録し、いつもの構成員を招きました。");
        desk.open("/calendar?view=day&on=2026-11-18");
        desk.sees("支援調整会議", "市役所 第2会議室");
    }

    /** For the eyes of whoever works on the screens, and for axe. */
    private void look(String name) {
        desk.photograph(name);
        assertThat(Inspection.of(desk.page, name)).isEmpty();
        desk.page.setViewportSize(390, 844);
        desk.photograph(name + "-narrow");
        desk.page.setViewportSize(1366, 768);
    }

    /** Kept beside the photographs. */
    private void print(String link, String name) {
        String href = desk.page
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .getAttribute("href");
        var answer = desk.page.request().get(Objects.requireNonNull(href, link));
        assertThat(answer.headers().get("content-type")).isEqualTo("application/pdf");
        try {
            Files.write(Path.of("target", "journeys", name + ".pdf"), answer.body());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void member(String kind, String organisation) {
        desk.selectContaining("区分", kind);
        desk.type("機関名", organisation);
        desk.press("いつも招く構成員に加える");
        desk.sees(organisation);
    }

    private void sixCases() {
        var plans = new AgreedPlans(context);
        for (var service :
                List.of(ServiceCode.WORK_PREPARATION, ServiceCode.WELFARE_LOAN, ServiceCode.HOUSEHOLD_BUDGET)) {
            propose(plans.plan(town, AGREED, service).number().value(), ConferenceScreen.PLAN);
        }
        String evaluated =
                new EvaluationFixture(context).inForce(town, AGREED).number().value();
        EvaluationScreen.open(desk, evaluated)
                .write("R8.11.10", "未達成", "医療機関受診開始")
                .goesOn()
                .withoutFollowUp()
                .finalise();
        propose(evaluated, ConferenceScreen.EVALUATION);
        told(plans.plan(town, AGREED, ServiceCode.WELFARE_LOAN).number().value(), "報告", "報告すること", "就職して1か月になる。");
        told(plans.plan(town, AGREED, ServiceCode.WELFARE_LOAN).number().value(), "社会資源の不足", "足りない社会資源", "夜に通える学習の場");
        open();
        desk.sees("プラン策定", "評価実施", "報告", "資源不足");
        look("agenda-of-six");
    }

    private void propose(String number, String subject) {
        numbers.add(number);
        ConferenceScreen.propose(desk, number, subject, DAY);
    }

    private void told(String number, String subject, String field, String text) {
        numbers.add(number);
        desk.turnTo(number, "会議");
        desk.follow(subject + "を会議の議題にする");
        desk.selectContaining("会議", "令和8年11月18日");
        desk.type(field, text);
        desk.press("議題にする");
        desk.sees(subject + "を会議の議題にしました。");
    }

    private void open() {
        desk.follow("支援調整会議");
        desk.follow(SHOWN_DAY + " 14:00");
    }

    private void askedBefore() {
        open();
        desk.followShort("プランを見る");
        desk.unfold("事前調整を加える");
        desk.type("尋ねた機関", HELLO_WORK);
        desk.type("尋ねたこと", "応募できる求人があるか");
        desk.press("事前調整を保存する");
        desk.sees("回答待ち");
        desk.unfold("回答を記録する");
        desk.type("回答", "事務の求人が3件ある");
        desk.press("回答を保存する");
        desk.sees("事務の求人が3件ある");
        desk.doesNotSee("回答待ち");
        look("coordination");
    }

    /** The last of the plans: public assistance begins before the meeting. */
    private void oneEndsBeforeTheMeeting() {
        ClosingScreen.open(desk, numbers.get(2))
                .on("R8.11.10")
                .because("生活保護を受けることになった", "福祉事務所へ引き継いだ。")
                .close();
    }

    private void attendance() {
        open();
        desk.chooseContaining("出席した人", HELLO_WORK);
        desk.chooseContaining("出席した人", CITY);
        desk.press("出席を記録する");
        desk.sees("構成員2人のうち出席2人");
    }

    private void deliberate() {
        desk.followShort("結果を記録する");
        desk.sees("6件のうち1件目");
        desk.type(HELLO_WORK, "求人は紹介できる。");
        desk.press("記録だけ保存する");
        desk.sees("記録を保存しました。結果はまだ記録していません。");
        assertThat(desk.typed(HELLO_WORK)).isEqualTo("求人は紹介できる。");
        desk.choose("結果", "了承");
        desk.selectContaining("窓口の職員 1", "試験 職員");
        desk.type("何を 1", "見学の日を決める");
        desk.type("いつまでに 1", "R8.11.25");
        desk.type("不足している社会資源", "朝の送迎");
        look("deliberation");
        desk.press("結果を記録して次へ");
        desk.sees("結果を記録しました。", "6件のうち2件目");
        desk.choose("結果", "修正了承");
        desk.press("結果を記録する");
        desk.sees("修正了承のときは、修正した内容を入力してください");
        desk.type("修正した内容", "期間を3か月にする");
        desk.press("結果を記録して次へ");
        theOneThatHasEnded();
        desk.sees("プランの評価の協議", "6件のうち4件目");
        desk.choose("結果", "了承");
        desk.press("結果を記録して次へ");
        desk.sees("就職して1か月になる。");
        desk.choose("結果", "継続審議");
        desk.type("意見", "3か月たったら、もう一度聞く。");
        desk.type("次に諮る日", "R9.2.17");
        desk.press("結果を記録して次へ");
        desk.sees("夜に通える学習の場", "6件のうち6件目");
        desk.choose("結果", "了承");
        desk.press("結果を記録する");
        desk.sees("結果を記録しました。", "構成員と出席");
    }

    /** It says so and takes no outcome; the key leads on. */
    private void theOneThatHasEnded() {
        desk.sees("6件のうち3件目", "協議の結果は要りません");
        assertThat(desk.button("結果を記録する")).hasCount(0);
        desk.page.keyboard().press("f");
        desk.sees("6件のうち4件目");
    }

    private void afterTheMeeting() {
        desk.sees("了承", "修正了承", "協議なし", "継続審議");
        look("meeting-of-six");
        print("会議資料を印刷する", "papers");
        print("匿名の会議資料を印刷する", "papers-anonymous");
        print("議事録を印刷する", "minutes");
        desk.open("/shortages");
        desk.sees("朝の送迎", "夜に通える学習の場", numbers.getFirst());
        look("shortages");
        desk.open("/today?whose=everybody");
        desk.sees("会議で決まった役割：見学の日を決める");
    }
}
