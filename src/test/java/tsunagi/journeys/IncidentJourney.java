package tsunagi.journeys;

import org.junit.jupiter.api.Test;
import tsunagi.access.Role;

/** A lost print: recorded at once with its deadlines, found in the export ledger, and told to the person. */
class IncidentJourney extends BrowserTest {
    @Test
    void aLostPrintIsRecordedAndWhoWasInItIsFound() {
        var town = world.town();
        String number = world.openCase(town).number().value();
        var consultant = desk(town, Role.CONSULTANT);
        consultant.open("/cases/" + number + "/surroundings");
        consultant.contentType("印刷する");
        var chief = desk(town, Role.CHIEF_CONSULTANT);
        IncidentScreen.record(chief);
        chief.sees("個人情報保護法26条", "①要配慮個人情報が含まれる");
        chief.follow("出力の記録から加える");
        chief.photograph("incident-exports");
        chief.main().locator("input[name=exports]").first().check();
        chief.press("選んだ出力を事案に加える");
        chief.sees(number, "監査記録");
        chief.choose("何をしましたか", "本人へ通知した");
        chief.type("通知した方のケース番号", number);
        chief.type("内容", "電話で伝え、おわびした。");
        chief.press("したことを記録する");
        chief.sees("したことを記録しました。", "電話で伝え、おわびした。");
        chief.photograph("incident");
        chief.open("/today");
        chief.sees("漏えい等の事案　報告の期限");
        var administrator = desk(town, Role.ADMINISTRATOR);
        administrator.open("/incidents");
        administrator.sees("印刷した記録が見当たらない。", "速報");
        administrator.photograph("incidents");
        administrator.doesNotSee("試験 太郎");
    }
}
