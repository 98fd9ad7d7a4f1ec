package tsunagi.journeys;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagi.access.Role;

/** A person handed over three times raises the alarm; three hand-overs beside each other don't. */
class PassingOnJourney extends BrowserTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 2);
    private static final String ALARM = "たらい回しの警報：続けて引き受けられていない";

    @Test
    void aPersonHandedOverThreeTimesRaisesTheAlarm() {
        var town = world.town();
        var number = world.openCase(town, RECEIVED).number().value();
        var desk = desk(town, Role.CONSULTANT);
        handOver(desk, number, "練習社協", "R8.11.4");
        turnedAway(desk, number, "R8.11.5");
        handOver(desk, number, "練習法テラス", "R8.11.6");
        turnedAway(desk, number, "R8.11.9");
        handOver(desk, number, "練習病院", "R8.11.10");
        desk.open("/cases/" + number + "/referrals");
        desk.sees(ALARM, "2回続けて引き受けられていません（練習社協→練習法テラス）。");
        desk.photograph("passed-on");
        desk.open("/cases/" + number + "/referrals/chain");
        desk.sees(ALARM, "練習病院", "答え待ち");
        desk.photograph("chain");
        desk.open("/today");
        desk.sees("たらい回しの警報に対応する");
        var chief = desk(town, Role.CHIEF_CONSULTANT);
        chief.open("/referrals/alarms");
        chief.sees(number, "続けて引き受けられていない");
        chief.photograph("alarms");
        chief.follow(number);
        chief.follow("対応を記録する");
        chief.type("どう対応しますか", "次の支援調整会議で役割を決める。");
        chief.press("対応を記録する");
        chief.sees("警報への対応を記録しました。");
        chief.doesNotSee(ALARM);
    }

    @Test
    void threeHandOversBesideEachOtherRaiseNone() {
        var town = world.town();
        var number = world.openCase(town, RECEIVED).number().value();
        var desk = desk(town, Role.CONSULTANT);
        for (String destination : List.of("練習社協", "練習法テラス", "練習フードバンク")) {
            handOver(desk, number, destination, "R8.11.20");
        }
        turnedAway(desk, number, "R8.11.20");
        desk.doesNotSee("たらい回しの警報：");
        desk.open("/cases/" + number + "/referrals/chain");
        desk.sees("練習社協", "練習法テラス", "練習フードバンク");
        desk.doesNotSee("たらい回しの警報：");
        desk.open("/today");
        desk.doesNotSee("たらい回しの警報に対応する");
    }

    private static void handOver(Desk desk, String number, String destination, String on) {
        desk.open("/cases/" + number + "/referrals/new");
        desk.type("台帳にないつなぎ先の名前", destination);
        desk.select("台帳にないつなぎ先の種別", "その他");
        desk.type("つなぐ理由", "相談のため。");
        desk.choose("本人の意向", "希望した");
        desk.choose("つなぐ方法", "情報提供");
        desk.type("つないだ日", on);
        desk.choose("着いたかどうか", "確かめない");
        desk.press("つなぎを記録する");
        desk.sees("つなぎを記録しました。", destination);
    }

    /** The つなぎ that stands first on the page: the last one. */
    private static void turnedAway(Desk desk, String number, String on) {
        desk.open("/cases/" + number + "/referrals");
        desk.open(desk.main().locator("a[href$='/report']").first().getAttribute("href"));
        desk.choose("どこまで進みましたか", "受けられなかった");
        desk.choose("受けられなかった理由", "制度の要件に当たらない");
        desk.type("その日", on);
        desk.choose("だれから聞きましたか", "つなぎ先");
        desk.choose("どのように聞きましたか", "電話");
        desk.press("記録する");
        desk.sees("つなぎのその後を記録しました。");
    }
}
