package tsunagi.journeys;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagi.access.Role;

/** 札幌: the city confirms 家計改善 and decides 認定就労訓練; any other plan is reported to it. */
class SapporoJourney extends BrowserTest {
    private static final String PERSON = "試験 太郎";

    @Test
    void eachServiceTakesSapporosRoute() {
        var town = world.town("sapporo");
        var desk = desk(town, Role.CHIEF_CONSULTANT);
        String number = Prepared.approvedPlan(
                this, desk, town, List.of(PlanScreen.HOUSEHOLD_BUDGET, PlanScreen.CERTIFIED_TRAINING));
        DecisionScreen.submit(desk, number, "提出する");
        desk.sees("確認", "支援決定");

        var city = desk(town, Role.MUNICIPAL_DECIDER);
        DecisionScreen.open(city, PERSON);
        DecisionScreen.checkRequirements(city);
        DecisionScreen.confirm(city);
        DecisionScreen.decide(city);
        DecisionScreen.notify(city);
    }

    @Test
    void aPlanWithoutCertifiedTrainingIsReported() {
        var town = world.town("sapporo");
        var desk = desk(town, Role.CHIEF_CONSULTANT);
        String number = Prepared.approvedPlan(this, desk, town, List.of(PlanScreen.HOUSEHOLD_BUDGET));
        DecisionScreen.submit(desk, number, "市へ報告する");
        desk.sees("報告済み");
    }
}
