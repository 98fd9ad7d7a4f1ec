package tsunagi.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tsunagi.access.Actor;
import tsunagi.access.PermissionRefused;
import tsunagi.access.Role;
import tsunagi.casefile.NextMove;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** Where たらい回しの警報 is seen: in 今日の仕事, on the pages of the case and in the list of the chief. */
@TsunagiIT
class AlarmScreensIT {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);

    @Autowired
    ApplicationContext program;

    @Autowired
    World world;

    @Autowired
    ChainPages chains;

    @Autowired
    ReferralReports reports;

    @Autowired
    MockMvcTester mvc;

    @Test
    void itStandsInTodaysWorkAndOnTheFirstPageOfTheCaseUntilItIsAnswered() {
        var town = world.town();
        var opened = world.openCase(town, FIRST);
        new TestHandovers(program, town.consultant(), opened).passOn(FIRST);
        var actor = town.consultant();
        String duty = NextMove.STOP_PASSING_ON.label();
        assertThat(body(actor, "/today")).contains(duty);
        assertThat(body(actor, "/cases/" + opened.number())).contains("たらい回しの警報　続けて引き受けられていない");
        assertThat(body(actor, "/cases/" + opened.number() + "/referrals")).contains("次にすること：");
        var alarm =
                actor.call(() -> chains.chain(opened.number(), false)).alarms().getFirst();
        actor.run(() -> reports.answer(opened.number(), alarm.kind(), alarm.handover(), "会議で役割を決める"));
        assertThat(body(actor, "/today")).doesNotContain(duty);
        assertThat(body(actor, "/cases/" + opened.number())).doesNotContain("たらい回しの警報　");
    }

    private String body(Actor actor, String path) {
        var result = mvc.get().uri(path).with(world.signedIn(actor)).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void theChiefListsThemAndNobodyElse() {
        var town = world.town();
        var opened = world.openCase(town, FIRST);
        new TestHandovers(program, town.consultant(), opened).passOn(FIRST);
        assertThat(town.as(Role.CHIEF_CONSULTANT).call(chains::alarms).lines())
                .extracting(line -> line.alarm().number())
                .containsExactly(opened.number());
        assertThatThrownBy(() -> town.consultant().call(chains::alarms)).isInstanceOf(PermissionRefused.class);
        assertThat(world.town().as(Role.CHIEF_CONSULTANT).call(chains::alarms).lines())
                .isEmpty();
    }
}
