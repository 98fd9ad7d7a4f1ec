package tsunagi.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tsunagi.access.Role;

/**
 * A woman who began to work is missing in the return: the reason is found, the day put right, and she counts. The city closes the
 * month; a later correction changes nothing of it, and is read as a difference.
 */
class ReturnClosingJourney extends BrowserTest {
    private static final String MONTH = "2026-11";
    private static final String EMPLOYED = "就労者数";

    @Test
    void aMissingCaseIsFoundMendedCountedClosedAndCorrectedAgain() {
        calendar.turnTo("R8.12.7");
        var town = world.town();
        var desk = desk(town, Role.CHIEF_CONSULTANT);
        String number = world.openCase(town, LocalDate.of(2026, 11, 4)).number().value();
        OutcomeScreen.open(desk, number).startsToWork("試験倉庫").on("R8.12.1").save();

        counts(desk, "0人");
        ReturnScreen.of(desk, MONTH).counted(EMPLOYED);
        desk.followShort("数えていないケースと、その理由を見る");
        desk.sees(number, "就労開始の日が翌月");
        desk.photograph("return-not-counted");
        desk.followShort("就労・増収");
        OutcomeScreen.correctDay(desk, "R8.11.30", "就職日の写し間違い");
        counts(desk, "1人");

        var city = desk(town, Role.MUNICIPAL_OFFICER);
        ReturnClosingScreen.open(city, MONTH).close();
        counts(city, "1人");
        city.sees("締め済み（第1版");
        city.photograph("return-closed");

        OutcomeScreen.open(desk, number);
        OutcomeScreen.withdraw(desk, "採用が取り消された");
        counts(desk, "1人");
        desk.followShort("締めた数と今の数の差異を見る");
        desk.isAt("差異");
        desk.sees(number, "取り消された", EMPLOYED, "-1");
        desk.photograph("return-differences");
        ReturnClosingScreen.open(city, MONTH).replace("就労開始1人の取消し");
        counts(city, "0人");
        city.sees("締め済み（第2版");
    }

    /** What a screen reader says of 就労者数 of the month. */
    private static void counts(Desk desk, String people) {
        assertThat(ReturnScreen.of(desk, MONTH).number(EMPLOYED)).hasText(people + "の内訳（" + EMPLOYED + " 当月）");
    }
}
