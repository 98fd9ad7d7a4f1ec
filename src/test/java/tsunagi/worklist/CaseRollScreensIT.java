package tsunagi.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tsunagi.access.Actor;
import tsunagi.access.CaseGrants;
import tsunagi.access.Role;
import tsunagi.kernel.JapaneseDates;
import tsunagi.plan.AgreedPlans;
import tsunagi.tenancy.ServiceCode;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 様式4 支援ケース一覧 on paper. */
@TsunagiIT
class CaseRollScreensIT {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    CaseGrants grants;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private PDDocument print(Actor actor, String query) throws Exception {
        var result = mvc.perform(get("/cases/print" + query).with(world.signedIn(actor)));
        assertThat(result).hasStatusOk().hasContentType("application/pdf");
        return Loader.loadPDF(result.getResponse().getContentAsByteArray());
    }

    /** Without the breaks that narrow columns make. */
    private String text(Actor actor, String query) throws Exception {
        try (var document = print(actor, query)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s　]", "");
        }
    }

    @Test
    void aRowSaysWhatTheCaseKnowsAndTheSheetLiesAcross() throws Exception {
        var town = world.town();
        var on = LocalDate.now(clock).minusDays(40);
        var agreed = new AgreedPlans(context).plan(town, on, ServiceCode.HOUSEHOLD_BUDGET);
        String day = JapaneseDates.formatShort(on);
        assertThat(text(town.consultant(), ""))
                .contains("様式4", "すべてのケース1件", agreed.number().value(), "練習花子", "女性", "有" + day, "初回" + day, "家計改善支援事業");
        try (var document = print(town.consultant(), "")) {
            var box = document.getPage(0).getMediaBox();
            assertThat(box.getWidth()).isGreaterThan(box.getHeight());
        }
    }

    @Test
    void theFilterOfTheListHoldsOnPaper() throws Exception {
        var town = world.town();
        var received = world.openCase(town);
        assertThat(text(town.consultant(), "?stage=RECEIVED"))
                .contains(received.number().value());
        assertThat(text(town.consultant(), "?stage=CLOSED"))
                .contains("この条件のケースはありません")
                .doesNotContain(received.number().value());
    }

    @Test
    void aRestrictedCaseIsOnlyCountedEvenForItsTeam() throws Exception {
        var town = world.town();
        var open = world.openCase(town).number();
        var restricted = world.openCase(town).number();
        town.as(Role.CHIEF_CONSULTANT).run(() -> grants.restrict(restricted, true));
        for (Role role : new Role[] {Role.CONSULTANT, Role.CHIEF_CONSULTANT, Role.EMPLOYMENT_SUPPORTER}) {
            assertThat(text(town.as(role), ""))
                    .contains(open.value(), "ほかに閲覧制限1件")
                    .doesNotContain(restricted.value());
        }
    }

    @Test
    void everyPersonOnThePaperIsInTheAuditLogAsPrinted() throws Exception {
        var town = world.town();
        world.openCase(town);
        world.openCase(town);
        text(town.as(Role.EMPLOYMENT_SUPPORTER), "");
        long printed = world.inTransaction(
                town.consultant(), () -> jdbc.sql("""
                        select count(distinct s.person_id) from audit_subject s
                        join audit_event e on e.id = s.event_id
                        where e.action = 'VIEW_CASE_LIST' and e.channel = 'PRINT'
                        """).query(Long.class).single());
        assertThat(printed).isEqualTo(2);
    }

    @Test
    void theCityMayLookAtTheListButNotPrintIt() {
        var officer = world.town().as(Role.MUNICIPAL_OFFICER);
        assertThat(mvc.perform(get("/cases/print").with(world.signedIn(officer))))
                .hasStatus(403);
    }
}
