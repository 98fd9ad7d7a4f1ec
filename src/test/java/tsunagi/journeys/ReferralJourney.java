package tsunagi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tsunagi.access.Role;

/** つなぎ to the 福祉事務所, followed up; and what a person who doesn't consent can and can't have. */
class ReferralJourney extends BrowserTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 2);

    @Test
    void aReferralToTheWelfareOfficeIsFollowedUp() {
        var town = world.town();
        var number = world.openCase(town, RECEIVED).number().value();
        var desk = desk(town, Role.CONSULTANT);
        ConsentScreen.open(desk, number).given();
        ReferralScreen.open(desk, number).toWelfareOffice("同行").save();
        desk.sees("つなぎを記録しました。", ReferralScreen.WELFARE_OFFICE);
        desk.photograph("referrals");
        ReferralScreen.arrived(desk);
        desk.sees("着いた");
    }

    @Test
    void withoutConsentThePersonCountsAndNothingIsShared() {
        var town = world.town();
        var number = world.openCase(town, RECEIVED).number().value();
        var desk = desk(town, Role.CONSULTANT);
        ConsentScreen.open(desk, number).refused();
        var referral = ReferralScreen.open(desk, number).toWelfareOffice("電話連絡");
        assertThat(referral.save()).isEqualTo(422);
        desk.sees("同意");
        desk.choose("つなぐ方法", "情報提供");
        desk.press("つなぎを記録する");
        desk.sees("つなぎを記録しました。");
        desk.open("/cases");
        desk.sees(number, "1件");
    }
}
