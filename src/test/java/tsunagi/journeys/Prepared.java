package tsunagi.journeys;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.CaseGrants;
import tsunagi.access.Role;
import tsunagi.duties.GrantedRent;
import tsunagi.housingbenefit.SentBenefits;
import tsunagi.meanstest.BenefitType;
import tsunagi.payment.TestPayments;
import tsunagi.referral.TestHandovers;
import tsunagi.supportconference.TestSupportConference;
import tsunagi.testing.World.Town;

/** What must exist so that every page has something to show: a case with a plan being written, another one's submitted. */
record Prepared(Town town, String number) {
    static final String RESOURCE = "試験フードバンク";

    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 2);
    private static final LocalDate APPLIED = LocalDate.of(2026, 9, 1);

    static Prepared by(BrowserTest test) {
        var town = test.world.town();
        var desk = test.desk(town, Role.CHIEF_CONSULTANT);
        var number = IntakeScreen.open(desk)
                .told("仕事を失い、家賃を滞納している。")
                .person("試験", "花", "しけん はな")
                .receive();
        RecordScreen.open(desk, number).telephoneCall("家賃を2か月滞納している。").save();
        desk.sees("支援の記録を保存しました。");
        return new Prepared(town, number);
    }

    /** The lists and the case filled in. */
    Prepared withEverything(BrowserTest test) {
        var desk = test.desk(town, Role.CHIEF_CONSULTANT);
        ResourceScreen.blank(desk).named(RESOURCE, "フードバンク・食料支援").save();
        desk.open("/phrases/new");
        desk.type("略称", "面談の約束");
        desk.type("よみ", "めん");
        desk.type("定型文", "次の面談の約束をした。");
        desk.press("保存する");
        desk.sees("定型文を登録しました。");
        desk.open("/tasks/new");
        desk.type("何をするか", "家賃の領収書を受け取る");
        desk.press("登録する");
        desk.sees("仕事を登録しました。");
        PersonScreen.of(desk, number)
                .telephone("0120-000-001")
                .address("新潟県長岡市", "大手通1-1")
                .familyMember("試験 花子", "妻");
        PlanScreen.open(desk, number).write(List.of(PlanScreen.HOUSEHOLD_BUDGET));
        ReferralScreen.open(desk, number).toWelfareOffice("情報提供").save();
        OutcomeScreen.open(desk, number).startsToWork("試験倉庫").save();
        desk.open("/cases/" + number + "/housing-benefit/applications/new");
        desk.type("家賃（月額）", "40,000");
        desk.press("申請を受け付ける");
        desk.sees("申請を受け付けました。");
        ConferenceVisits.prepare(desk);
        FollowUpScreen.open(desk, number).afterEmployment("R12.1.15", "仕事に慣れたか").save();
        String other =
                approvedPlan(test, desk, town, List.of(PlanScreen.HOUSEHOLD_BUDGET, PlanScreen.EMPLOYMENT_PREPARATION));
        DecisionScreen.submit(desk, other, "提出する");
        String inForce = approvedPlan(test, desk, town, List.of(PlanScreen.WELFARE_LOAN, PlanScreen.HELLO_WORK));
        DecisionScreen.submit(desk, inForce, "市へ報告する");
        AmendmentScreen.begin(desk, inForce);
        packet(desk, inForce);
        ReturnClosingScreen.open(test.desk(town, Role.MUNICIPAL_OFFICER), "2026-10")
                .close();
        desk.open("/reviews");
        desk.press("今日の確認を始める");
        desk.sees("すべての行を保存する");
        SentBenefits.of(test.context, town, test.world.openCase(town, RECEIVED).id());
        composeTable(test.desk(town, Role.ADMINISTRATOR));
        TestPayments.paid(test.context, town);
        paidRent(test, desk, town);
        TestSupportConference.met(test.context, town);
        new TestHandovers(test.context, town.consultant(), test.world.openCase(town, APPLIED)).passOn(APPLIED);
        IncidentScreen.record(desk);
        RecordScreen.open(desk, number).telephoneCall("電話があり、書いている途中。");
        desk.sees("下書き保存済み");
        return this;
    }

    /** A copy of the plan for one of two who give its services, so that the other is still to be built. */
    private static void packet(Desk desk, String number) {
        desk.open("/cases/" + number + "/dispatches");
        desk.press(desk.main().locator("a[href*='/dispatches/new']").first());
        desk.press("送付物を作る");
        desk.sees("送付物を作りました。");
    }

    private static void composeTable(Desk administrator) {
        administrator.open("/returns/tables/new");
        administrator.type("表の名前", "月ごとの相談");
        administrator.type("この形にするはじめの日", "令和8年4月1日");
        administrator.select("列", "年度の各月");
        administrator.selectContaining("出す数", "新規相談受付件数");
        administrator.press("保存する");
        administrator.sees("月ごとの相談");
    }

    /** Somebody whose rent is paid since September, with an activity. */
    private static void paidRent(BrowserTest test, Desk desk, Town town) {
        var opened = test.world.openCase(town, APPLIED);
        var benefit = new GrantedRent(test.world, test.context.getBean(JdbcClient.class), town, opened)
                .begins(BenefitType.R3, APPLIED);
        test.world.inTransaction(town.consultant(), () -> {
            test.context.getBean(CaseGrants.class).admitMunicipality(opened.id());
            return opened;
        });
        desk.open("/cases/" + opened.number() + "/housing-benefit/duties/" + benefit + "/acts");
        desk.select("活動1", "経営相談");
        desk.type("活動1の日", "令和8年9月8日");
        desk.press("活動を記録する");
        desk.sees("活動を記録しました。");
    }

    /** A case of 試験 太郎 whose plan the conference has approved. */
    static String approvedPlan(BrowserTest test, Desk desk, Town town, List<String> services) {
        String number = test.world.openCase(town, RECEIVED).number().value();
        ConsentScreen.open(desk, number).given();
        PlanScreen.open(desk, number).write(services).agree();
        ConferenceScreen.approve(desk, number);
        return number;
    }
}
