package tsunagi.journeys;

import java.util.List;
import tsunagi.access.Role;
import tsunagi.testing.World.Town;

/** What must exist so that every page has something to show. */
record Prepared(Town town, String number) {
    static final String RESOURCE = "試験フードバンク";

    static Prepared by(BrowserTest test) {
        var town = test.world.town();
        var number = test.world.openCase(town).number().value();
        var desk = test.desk(town, Role.CONSULTANT);
        ResourceScreen.blank(desk).named(RESOURCE, "フードバンク・食料支援").save();
        PersonScreen.of(desk, number)
                .telephone("0120-000-001")
                .address("新潟県長岡市", "大手通1-1")
                .familyMember("試験 花子", "妻");
        PlanScreen.open(desk, number).write(List.of(PlanScreen.HOUSEHOLD_BUDGET));
        RecordScreen.open(desk, number).telephoneCall("家賃を2か月滞納している。").save();
        desk.sees("支援の記録を保存しました。");
        return new Prepared(town, number);
    }
}
