package tsunagi.housingbenefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.casefile.OpenedCase;
import tsunagi.kernel.JapaneseDates;
import tsunagi.supportlog.SupportLog;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 申請 from its reception to the municipality: screens, papers, and who may. */
@TsunagiIT
class ApplicationScreensIT {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationStore store;

    @Autowired
    SupportLog log;

    @Autowired
    Clock clock;

    private World.Town town;
    private OpenedCase opened;
    private String path;

    @BeforeEach
    void openCase() {
        town = world.town();
        opened = world.openCase(town);
        path = BenefitsPage.path(opened.number());
    }

    private <T> T inTown(Supplier<T> work) {
        return world.inTransaction(town.consultant(), work);
    }

    private String today() {
        return JapaneseDates.format(LocalDate.now(clock));
    }

    private MvcTestResult open(Actor actor, String address) {
        return mvc.perform(get(address).with(world.signedIn(actor)));
    }

    private Document page(String address) throws Exception {
        var answer = open(town.consultant(), address);
        assertThat(answer).hasStatusOk();
        return Asked.html(answer);
    }

    private MvcTestResult send(Asked asked, String address) {
        return asked.send(mvc, world, town.consultant(), address);
    }

    private Asked applied() {
        return Asked.inKawasaki().with("receivedOn", today()).with("incomes.1.evidence", "給与明細");
    }

    private BenefitApplication received() {
        assertThat(send(applied(), path + "/applications/new")).hasStatus(303);
        return stored();
    }

    private BenefitApplication stored() {
        return inTown(() -> store.ofCase(opened.id())).getFirst();
    }

    private String of(BenefitApplication application) {
        return path + "/applications/" + application.id();
    }

    private Asked documents(BenefitApplication application) {
        var asked = new Asked().with("version", Long.toString(application.version()));
        RequiredDocument.of(application.occasion(), application.statement().type())
                .forEach(document -> asked.with("received." + document, today()));
        return asked;
    }

    @Test
    void whatIsReceivedStandsInTheListOnItsPageAndInTheSupportRecord() throws Exception {
        var application = received();
        assertThat(application.state()).isEqualTo(ApplicationState.RECEIVED);
        assertThat(page(path).select("main table a").eachText()).containsExactly("令和8年6月30日");
        var page = page(of(application));
        assertThat(page.expectFirst(".ts-benefit__sentence").text()).contains("月額 49,000円");
        assertThat(page.text()).contains("確認：給与明細", "決定").doesNotContain("試算の答え");
        assertThat(page.expectFirst(".ts-sub__link[aria-current=page]").text()).isEqualTo("給付");
        assertThat(inTown(() -> log.digest(opened.id(), 5)).toString())
                .contains("住居確保給付金の支給申請（離職）を受け付けた。申請日：令和8年6月30日");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    receivedOn      | ''        | receivedOn      | 日付を入力してください
                    receivedOn      | R8.6.29   | receivedOn      | 受付日は、申請日以後の日付にしてください
                    receivedOn      | R30.1.1   | receivedOn      | 受付日は今日までの日付にしてください
                    applicationDate | R30.1.1   | applicationDate | 申請日は今日までの日付にしてください
                    leftWorkOn      | R8.7.1    | leftWorkOn      | 離職の日は、申請日以前の日付にしてください
                    """)
    void whatCannotBeReceivedIsSaidBesideItsFieldAndEverythingTypedStays(
            String field, String typed, String at, String message) throws Exception {
        var refused = send(applied().with(field, typed), path + "/applications/new");
        assertThat(refused).hasStatus(422);
        var form = Asked.html(refused);
        assertThat(form.expectFirst("#f-" + at + "-error").text()).contains(message);
        assertThat(form.expectFirst("#f-rent").val()).isEqualTo("65,000");
        assertThat(form.expectFirst("[name=incomes.1.evidence]").val()).isEqualTo("給与明細");
        assertThat(inTown(() -> store.ofCase(opened.id()))).isEmpty();
    }

    @Test
    void aCorrectionNeedsItsReasonAndKeepsBothRevisionsUnlessSomebodyWasFaster() throws Exception {
        var before = received();
        String address = of(before) + "/correction";
        assertThat(page(address).expectFirst("#f-rent").val()).isEqualTo("65,000");
        var correction = applied().with("rent", "60,000").with("version", "0");
        assertThat(Asked.html(send(correction, address))
                        .expectFirst("#f-correction-error")
                        .text())
                .contains("直した理由を入力してください");
        assertThat(send(correction.with("correction", "契約書で確かめた"), address)).hasStatus(303);
        assertThat(stored().revision()).isEqualTo(2);
        assertThat(stored().statement().rent().amount()).isEqualTo(60_000);
        assertThat(page(of(before)).text())
                .containsSubsequence("申請の内容の版", "第2版", "契約書で確かめた", "60,000円", "第1版", "65,000円");
        var late = send(correction.with("rent", "1"), address);
        assertThat(late).hasStatus(422);
        assertThat(Asked.html(late).text()).contains("ほかの職員がこの申請を変えました");
        assertThat(stored().statement().rent().amount()).isEqualTo(60_000);
    }

    @Test
    void theCitySeesTheCaseOnlyWhenItWasSentAndThatNeedsEveryPaperOrAReason() throws Exception {
        var application = received();
        var officer = town.as(Role.MUNICIPAL_OFFICER);
        assertThat(open(officer, of(application))).hasStatus(404);
        var submission = new Asked().with("submittedOn", today());
        var refused = send(submission, of(application) + "/submission");
        assertThat(refused).hasStatus(422);
        assertThat(Asked.html(refused).expectFirst("#f-gapReason-error").text())
                .contains("本人確認書類", "賃貸借契約書の写し", "理由を入力してください");
        assertThat(send(documents(application), of(application) + "/documents")).hasStatus(303);
        assertThat(page(of(application)).text()).contains("書類はすべてそろっています。");
        assertThat(send(submission, of(application) + "/submission")).hasStatus(303);
        assertThat(stored().state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(open(officer, of(application))).hasStatusOk();
        assertThat(inTown(store::waiting)).extracting(BenefitApplication::id).containsExactly(application.id());
        assertThat(send(applied().with("correction", "x").with("version", "2"), of(application) + "/correction"))
                .hasStatus(422);
    }

    @Test
    void whatIsSentWithAGapSaysWhy() throws Exception {
        var application = received();
        var submission = new Asked().with("submittedOn", today()).with("gapReason", "離職票が会社から届くのを待つため");
        assertThat(send(submission, of(application) + "/submission")).hasStatus(303);
        assertThat(page(of(application)).text()).contains("そろう前に送った理由：離職票が会社から届くのを待つため");
        assertThat(inTown(() -> log.digest(opened.id(), 5)).toString())
                .contains("市へ送付した", "そろっていない書類：本人確認書類", "離職票が会社から届くのを待つため");
    }

    @Test
    void ofTwoWhoCheckThePapersTheSecondIsAskedWhoseAnswerStays() {
        var application = received();
        assertThat(send(documents(application), of(application) + "/documents")).hasStatus(303);
        var second = new Asked().with("version", "0").with("notNeeded.IDENTITY", "面識がある");
        assertThat(send(second, of(application) + "/documents")).hasStatus(409);
    }

    @Test
    void aSecondApplicationWaitsForTheFirstAndAWithdrawnOneLeavesRoom() throws Exception {
        var application = received();
        var second = send(applied(), path + "/applications/new");
        assertThat(second).hasStatus(422);
        assertThat(Asked.html(second).text()).contains("受け付けた支給申請があります（受付）");
        var withdrawal = new Asked().with("withdrawnOn", today());
        assertThat(Asked.html(send(withdrawal, of(application) + "/withdrawal"))
                        .expectFirst("#f-withdrawal-error")
                        .text())
                .contains("取り下げる理由を入力してください");
        assertThat(send(withdrawal.with("withdrawal", "仕事が決まった"), of(application) + "/withdrawal"))
                .hasStatus(303);
        assertThat(page(of(application)).text()).contains("取下げの理由：仕事が決まった");
        assertThat(send(applied(), path + "/applications/new")).hasStatus(303);
        assertThat(inTown(() -> store.ofCase(opened.id()))).hasSize(2);
    }

    @Test
    void aTrialCanBeGoneOnWithAsAnApplicationAndNothingIsSavedYet() throws Exception {
        var begun = send(Asked.inKawasaki().with("threshold", "1"), path + "/applications/new/from-what-if");
        assertThat(begun).hasStatusOk();
        var form = Asked.html(begun);
        assertThat(form.expectFirst("#f-rent").val()).isEqualTo("65,000");
        assertThat(form.expectFirst("#f-receivedOn").val()).isEqualTo(today());
        assertThat(form.select("[name=threshold]"))
                .as("nothing is typed in place of a table")
                .isEmpty();
        assertThat(inTown(() -> store.ofCase(opened.id()))).isEmpty();
    }

    @Test
    void whoMayOnlyReadReceivesNothing() {
        var application = received();
        for (Role role : List.of(Role.MUNICIPAL_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR)) {
            assertThat(applied().send(mvc, world, town.as(role), path + "/applications/new"))
                    .hasStatus(403);
            assertThat(open(town.as(role), path + "/applications/new")).hasStatus(403);
        }
        assertThat(open(town.as(Role.AUDITOR), path)).hasStatus(403);
        assertThat(open(world.town().consultant(), of(application))).hasStatus(404);
    }

    @Test
    void thePapersSayWhatWasStatedUnderTheNameOfTheLocalRules() throws Exception {
        var application = received();
        var texts = Map.of(
                "/papers/rent", List.of("規則様式第1号", "試験 太郎", "令和8年6月30日", "65,000円", "100,000円"),
                "/papers/confirmation", List.of("誓約すること", "法22条", "支給対象の住宅を退去した"),
                "/papers/calculation", List.of("49,000円", "第1版", "市町村が決定します"));
        for (var paper : texts.entrySet()) {
            var printed = open(town.consultant(), of(application) + paper.getKey());
            assertThat(printed).hasStatusOk().hasContentType("application/pdf");
            try (var document = Loader.loadPDF(printed.getResponse().getContentAsByteArray())) {
                String text = Objects.requireNonNull(new PDFTextStripper().getText(document))
                        .replace("\n", "");
                assertThat(text).contains(paper.getValue()).doesNotContain("試算です");
            }
        }
        assertThat(open(town.consultant(), of(application) + "/papers/moving")).hasStatus(404);
    }
}
