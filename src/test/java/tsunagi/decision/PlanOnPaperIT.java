package tsunagi.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static tsunagi.tenancy.ServiceCode.HOUSEHOLD_BUDGET;
import static tsunagi.tenancy.ServiceCode.WORK_TRAINING;

import java.time.LocalDate;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import tsunagi.access.Role;
import tsunagi.conference.ApprovedPlans;
import tsunagi.conference.Deliberation;
import tsunagi.conference.Outcome;
import tsunagi.plan.AgreedPlans.Agreed;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 様式5 on paper: ■支援調整会議 and ■自治体記入欄 say what the meeting and the municipality said (standard-forms 5). */
@TsunagiIT
class PlanOnPaperIT {
    private static final LocalDate NOV_4 = LocalDate.of(2026, 11, 4);
    private static final LocalDate NOV_10 = LocalDate.of(2026, 11, 10);
    private static final LocalDate NOV_12 = LocalDate.of(2026, 11, 12);

    @Autowired
    World world;

    @Autowired
    MockMvc browser;

    @Autowired
    ApplicationContext context;

    private ApprovedPlans approved;
    private DecisionSteps steps;
    private World.Town town;

    @BeforeEach
    void nagaoka() {
        approved = new ApprovedPlans(context);
        steps = new DecisionSteps(context);
        town = world.town("nagaoka");
    }

    /** The end of the paper, from ■支援調整会議 on, without spaces. */
    private String paper(Agreed plan) throws Exception {
        var response = browser.perform(
                        get("/cases/" + plan.number() + "/plan/print").with(world.signedIn(town.consultant())))
                .andReturn()
                .getResponse();
        try (var document = Loader.loadPDF(response.getContentAsByteArray())) {
            String text = new PDFTextStripper().getText(document).replaceAll("[\\s　]", "");
            return text.substring(text.indexOf("「プラン策定」回"));
        }
    }

    private SubmissionId submitted(Agreed plan, LocalDate on) {
        var submissions = context.getBean(PlanSubmissions.class);
        return town.consultant().call(() -> submissions.submit(plan.number(), on, "", false));
    }

    @Test
    void bothBoxesAreEmptyForThePenBeforeAnybodyHasSpoken() throws Exception {
        assertThat(paper(approved.agreed().plan(town, NOV_4, WORK_TRAINING)))
                .contains("開催日※参加機関※協議内容※結果1.了承2.修正して了承3.差戻し")
                .contains("支援決定・確認日令和年月日", "1.支援決定2.確認", "決裁者・担当不決定理由");
    }

    @Test
    void whatTheMeetingAmendedAndTheMunicipalityDecidedIsPrinted() throws Exception {
        var plan = approved.agreed().plan(town, NOV_4, WORK_TRAINING);
        approved.discuss(
                town,
                plan,
                NOV_10,
                new Deliberation(Outcome.APPROVED_AMENDED, "意欲は高い", "欠席が続けば見直す", "市は受入先に連絡", "受入先が少ない", "期間を3か月にする"));
        approved.agreed().reviseAndAgree(town.consultant(), plan.number(), NOV_10);
        var id = submitted(plan, NOV_12);
        steps.check(town, id, WORK_TRAINING, DecisionSteps.MET);
        var waiting = steps.read(town, id);
        var lines = steps.lines(waiting, SubmissionLine::decided);
        town.as(Role.MUNICIPAL_DECIDER)
                .run(() -> context.getBean(Decisions.class)
                        .decide(id, waiting.version(), lines, LocalDate.of(2026, 11, 16)));

        assertThat(paper(plan))
                .contains("開催日令和8年11月10日", "参加機関福祉課")
                .contains("意欲は高い", "修正した内容：期間を3か月にする", "条件：欠席が続けば見直す", "役割分担：市は受入先に連絡")
                .contains("結果1.了承②修正して了承3.差戻し")
                .contains("支援決定・確認日令和8年11月16日", "①支援決定2.確認", "決裁者・担当試験職員")
                .doesNotContain("受入先が少ない");
    }

    @Test
    void aConfirmedPlanSaysSo() throws Exception {
        town = world.town("sapporo");
        var plan = approved.plan(town, NOV_4, HOUSEHOLD_BUDGET);
        var id = submitted(plan, NOV_10);
        var sent = steps.read(town, id);
        var lines = steps.lines(sent, SubmissionLine::confirmed);
        town.as(Role.MUNICIPAL_OFFICER)
                .run(() -> context.getBean(Decisions.class).confirm(id, sent.version(), lines, NOV_12));

        assertThat(paper(plan)).contains("①了承2.", "支援決定・確認日令和8年11月12日", "1.支援決定②確認");
    }

    @Test
    void theMunicipalitysReasonIsPrintedUntilThePlanIsWrittenAnew() throws Exception {
        var plan = approved.plan(town, NOV_4, WORK_TRAINING);
        var id = submitted(plan, NOV_10);
        var waiting = steps.read(town, id);
        town.as(Role.MUNICIPAL_OFFICER)
                .run(() -> context.getBean(Decisions.class)
                        .giveBack(
                                id,
                                waiting.version(),
                                Set.of(ReturnReason.REQUIREMENT_UNCLEAR),
                                "通帳の写しを確かめてください",
                                NOV_12));

        assertThat(paper(plan))
                .contains("1.支援決定2.確認", "決裁者・担当試験職員")
                .contains("不決定理由・利用要件を確かめる書類・情報が足りない通帳の写しを確かめてください（令和8年11月12日）");

        approved.agreed().reviseAndAgree(town.consultant(), plan.number(), NOV_12);
        assertThat(paper(plan)).contains("①了承").doesNotContain("通帳の写し");
    }

    @Test
    void aPlanSentBackIsDiscussedAgainAndTheLastMeetingCounts() throws Exception {
        var plan = approved.agreed().plan(town, NOV_4, WORK_TRAINING);
        approved.discuss(town, plan, NOV_4, Deliberation.of(Outcome.SENT_BACK, "通える日を確かめる"));
        assertThat(paper(plan)).contains("通える日を確かめる", "③差戻し");

        approved.agreed().reviseAndAgree(town.consultant(), plan.number(), NOV_4);
        assertThat(paper(plan)).contains("通える日を確かめる", "結果1.了承2.修正して了承3.差戻し");

        approved.discuss(town, plan, NOV_10, Deliberation.of(Outcome.APPROVED, "週2回なら通える"));
        assertThat(paper(plan))
                .contains("開催日令和8年11月4日、令和8年11月10日", "参加機関福祉課")
                .contains("【R8.11.4差戻し】通える日を確かめる", "【R8.11.10了承】週2回なら通える", "①了承2.修正して了承3.差戻し");
    }
}
