package tsunagi.casepage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.kernel.CaseNumber;
import tsunagi.plan.AgreedPlans;
import tsunagi.supportlog.SupportEntry;
import tsunagi.supportlog.SupportLog;
import tsunagi.supportlog.SupportMethod;
import tsunagi.tenancy.ServiceCode;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 支援台帳 of one person as one PDF. */
@TsunagiIT
class LedgerScreensIT {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SupportLog log;

    @Autowired
    Clock clock;

    private String ledger(Actor actor, CaseNumber number) throws Exception {
        var result = mvc.perform(get("/cases/" + number + "/ledger.pdf").with(world.signedIn(actor)));
        assertThat(result).hasStatusOk().hasContentType("application/pdf");
        try (var document = Loader.loadPDF(result.getResponse().getContentAsByteArray())) {
            for (var page : document.getPages()) {
                for (var font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font))
                            .as(font.getName())
                            .isNotNull();
                }
            }
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void whatThereIsStandsBehindTheCoverAndPagesAreNumberedThrough() throws Exception {
        var town = world.town();
        ledger(town.consultant(), world.openCase(town).number());
        var agreed = new AgreedPlans(context).plan(town, LocalDate.now(clock), ServiceCode.HOUSEHOLD_BUDGET);
        String text = ledger(town.consultant(), agreed.number());
        assertThat(text)
                .contains("支援台帳", "ID " + agreed.number(), "練習 花子", "女性")
                .contains("情報共有の同意の記録 1部", "プラン兼事業等利用申込書 1部", "第2版（令和7年4月）")
                .doesNotContain("評価シート", "支援決定の通知書");
        assertThat(text).contains(agreed.number() + "   1 / 4").contains(agreed.number() + "   4 / 4");
    }

    @Test
    void theRecordsStandInItAsOneList() throws Exception {
        var town = world.town();
        var opened = world.openCase(town);
        town.consultant()
                .run(() -> IntStream.rangeClosed(1, 50)
                        .forEach(number -> log.write(
                                opened.number(),
                                SupportEntry.of(
                                        LocalDate.now(clock),
                                        SupportMethod.MESSAGE,
                                        town.consultant().staff(),
                                        number + "通目のメールに返事をした。𠮷田さんとNguyễnさんのこと。"))));
        assertThat(ledger(town.consultant(), opened.number()))
                .contains("支援経過記録シート（経過一覧） 1部", "メール・SNS", "50通目のメール", "𠮷田さんとNguyễnさん")
                .doesNotContain("〓");
    }

    @Test
    void aCaseWithoutPapersHasACover() throws Exception {
        var town = world.town();
        var opened = world.openCase(town);
        assertThat(ledger(town.consultant(), opened.number())).contains("試験 太郎", "まだ書類がありません", "   1 / 1");
    }

    @Test
    void printingIsWrittenDownWithThePersonAndOnlyTheDeskMay() throws Exception {
        var town = world.town();
        var opened = world.openCase(town);
        ledger(town.consultant(), opened.number());
        assertThat(world.inTransaction(
                        town.consultant(),
                        () -> jdbc.sql("""
                                select count(*) from audit_event e join audit_subject s on s.event_id = e.id
                                where e.action = 'PRINT_LEDGER' and e.channel = 'PRINT' and e.outcome = 'DONE'
                                """).query(Integer.class).single()))
                .isEqualTo(1);
        assertThat(mvc.perform(get("/cases/" + opened.number() + "/ledger.pdf")
                        .with(world.signedIn(town.as(Role.MUNICIPAL_OFFICER)))))
                .hasStatus(403);
        assertThat(mvc.perform(get("/cases/" + opened.number() + "/ledger.pdf")
                        .with(world.signedIn(world.town().consultant()))))
                .hasStatus(404);
    }
}
