package tsunagi.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import tsunagi.access.Role;

/** A case that has run on paper for a year is entered on one page, and goes on at step 6. */
class RunningCaseJourney extends BrowserTest {
    @Test
    void aCaseFromPaperGoesOnAtStep6() {
        var desk = desk(world.town(), Role.CHIEF_CONSULTANT);
        desk.open("/intake/new");
        desk.follow("進行中のケースを登録する");
        desk.type("受付日", "R7.11.4");
        desk.choose("受付方法", "来所");
        desk.choose("相談者", "本人");
        desk.type("姓", "試験");
        desk.type("名", "次郎");
        desk.type("2 振り分け（利用申込へ）", "R7.11.4");
        desk.type("3 利用申込", "R7.11.10");
        desk.tick("利用申込の様式を紙で保管");
        desk.type("5 アセスメント", "R8.10.1");
        desk.tick("アセスメントの様式を紙で保管");
        desk.type("5 スクリーニング", "R8.10.5");
        desk.selectContaining("スクリーニングの結果", "プラン");
        desk.choose("本人の同意", "同意あり");
        desk.type("同意・不同意の日", "R7.11.10");
        desk.photograph("running-case");
        desk.press("このケースを登録する");
        if (desk.button("このケースを登録する").count() > 0) {
            desk.tick("日付を確かめました。このまま登録します");
            desk.press("このケースを登録する");
        }
        String number = desk.path().split("/")[2];
        desk.open("/cases/" + number);
        assertThat(desk.page.locator(".ts-identity__next")).containsText("プラン");
        desk.open("/cases/" + number + "/history");
        desk.sees("令和7年11月10日", "紙");
    }
}
