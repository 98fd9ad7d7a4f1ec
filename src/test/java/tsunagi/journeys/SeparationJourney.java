package tsunagi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tsunagi.access.Role;

/** 二つの自治体: neither sees the other. */
class SeparationJourney extends BrowserTest {
    @Test
    void neitherOfTwoMunicipalitiesSeesTheOther() {
        var nagaoka = world.town("nagaoka");
        var sapporo = world.town("sapporo");
        var number = world.openCase(nagaoka).number().value();
        var ours = desk(nagaoka, Role.CHIEF_CONSULTANT);
        var theirs = desk(sapporo, Role.CHIEF_CONSULTANT);

        assertThat(ours.open("/cases/" + number)).isEqualTo(200);
        assertThat(theirs.open("/cases/" + number)).isEqualTo(404);
        theirs.doesNotSee("試験 太郎");
        theirs.type("氏名・電話・番号・記録の言葉", "試験 太郎");
        theirs.press("検索");
        theirs.sees("見つかりませんでした");

        ours.open("/cases");
        ours.sees("試験 太郎", "長岡市");
        theirs.open("/cases");
        theirs.sees("ケースはまだありません", "札幌市");
        theirs.open("/today?whose=everybody");
        theirs.doesNotSee(number);
    }
}
