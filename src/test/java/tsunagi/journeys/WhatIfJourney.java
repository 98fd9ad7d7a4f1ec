package tsunagi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tsunagi.access.Role;

/** 試算 at the window: one person of 川崎市, in June under the old table and in July under the new one (84,000 and 92,000円). */
class WhatIfJourney extends BrowserTest {
    private static final String ASK = "試算する";

    private static void fillIn(Desk desk) {
        desk.choose("申請の理由", "離職");
        desk.type("申請する日", "R8.6.30");
        desk.select("市町村", "川崎市");
        desk.type("家賃（月額）", "65,000");
        desk.type("離職または廃業した日", "R8.3.31");
        desk.select("収入の種類", "給与");
        desk.type("金額（月額）", "100,000");
    }

    /** 84,000 + 65,000 − 100,000 = 49,000; 92,000 + 65,000 − 100,000 = 57,000, no more than 53,700. */
    @ParameterizedTest
    @EnumSource(Way.class)
    void everyWayLeadsToTheAnswerAndOneThingIsChangedAfterIt(Way way) {
        var town = world.town();
        var number = world.openCase(town).number().value();
        var desk = desk(town, Role.CONSULTANT, way);
        desk.turnTo(number, "給付");
        desk.follow(ASK);
        fillIn(desk);
        desk.press(ASK);
        desk.sees("月額 49,000円", "令和8年7月1日に申請したとき");
        desk.type("申請する日", "R8.7.1");
        desk.press(ASK);
        desk.sees("月額 53,700円");
        desk.doesNotSee("令和8年7月1日に申請したとき");
        assertThat(desk.typed("家賃（月額）").replace(",", "")).isEqualTo("65000");
    }

    @Test
    void theAnswerFitsEveryScreenAndIsReadByEveryone() {
        var town = world.town();
        var number = world.openCase(town).number().value();
        var desk = desk(town, Role.CONSULTANT);
        desk.turnTo(number, "給付");
        desk.follow(ASK);
        desk.photograph("what-if-empty");
        assertThat(desk.submit(ASK)).as("no rent, no day of leaving work").isEqualTo(422);
        assertThat(Inspection.of(desk.page, "what-if refused")).isEmpty();
        fillIn(desk);
        desk.press(ASK);
        desk.sees("月額 49,000円");
        desk.unfold("ほかの要件");
        assertThat(Inspection.of(desk.page, "what-if answered")).isEmpty();
        desk.photograph("what-if-answered");
    }
}
