package tsunagi.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tsunagi.access.Role;

/** Most consultations end without a plan: three contacts, work found, closed, and counted by the nation all the same. */
class WithoutPlanJourney extends BrowserTest {
    @Test
    void threeContactsWithoutAPlanAreClosedAndCounted() {
        calendar.turnTo("R8.11.20");
        var desk = desk(world.town(), Role.CHIEF_CONSULTANT);
        String number = IntakeScreen.open(desk)
                .told("仕事を辞めた。次の仕事の探し方を知りたい。")
                .person("試験", "三郎", "しけん さぶろう")
                .receive();
        for (String facts : new String[] {"求人票の見方を伝えた。", "面接の準備を一緒にした。", "採用が決まったと電話があった。"}) {
            RecordScreen.open(desk, number).telephoneCall(facts).save();
            desk.sees("支援の記録を保存しました。");
        }
        OutcomeScreen.open(desk, number).startsToWork("試験倉庫").save();
        ClosingScreen.open(desk, number)
                .on("R8.11.20")
                .because("情報提供・相談対応で終了", "仕事が決まり、相談を終えた。")
                .close();
        assertThat(CaseListScreen.today(desk).lineOf(number)).hasCount(0);

        for (var counted : Map.of("新規相談受付件数", "1件", "就労者数", "1人").entrySet()) {
            assertThat(ReturnScreen.open(desk).number(counted.getKey())).hasText(number(counted));
            ReturnScreen.open(desk).counted(counted.getKey());
            desk.sees("試験 三郎さん", number);
        }
        for (var none : Map.of("プラン作成件数", "0件", "増収者数", "0人").entrySet()) {
            assertThat(ReturnScreen.open(desk).number(none.getKey())).hasText(number(none));
        }
        desk.photograph("returns");
    }

    /** What a screen reader says of the number in a row. */
    private static String number(Map.Entry<String, String> row) {
        return row.getValue() + "の内訳（" + row.getKey() + " 当月）";
    }
}
