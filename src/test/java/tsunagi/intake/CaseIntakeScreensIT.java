package tsunagi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** Triage, application and consent of one case on screen. */
@TsunagiIT
@Import(IntakeScreens.class)
class CaseIntakeScreensIT {
    private static final String[] TO_THE_EMPLOYMENT_OFFICE = {
        "outcome=REFERRAL", "destinationKind=ハローワーク", "destinationName=練習ハローワーク", "wish=WISHED"
    };
    private static final String[] CONSENT = {"consent=GIVEN", "consentMethod=WRITTEN", "scope=情報共有に同意します"};

    @Autowired
    World world;

    @Autowired
    IntakeScreens screens;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private World.Town town;
    private Actor actor;
    private String path = "";

    @BeforeEach
    void receive() {
        town = world.town();
        actor = town.consultant();
        path = "/cases/" + screens.received(actor, "familyName=試験", "givenName=太郎", "freeText=家賃の相談");
    }

    private long count(String sql) {
        return world.inTransaction(actor, () -> jdbc.sql(sql).query(Long.class).single());
    }

    private long facts(String kind) {
        return world.inTransaction(
                actor,
                () -> jdbc.sql("select count(*) from case_fact where kind = :kind")
                        .param("kind", kind)
                        .query(Long.class)
                        .single());
    }

    private MvcTestResult triage(String... inputs) {
        String[] all = IntakeScreens.and(inputs, "triagedOn=R8.10.2", "reason=他の制度が合う", "needsProtection=no");
        return screens.send(actor, path + "/intake", all);
    }

    private MvcTestResult agree(String... inputs) {
        return screens.send(actor, path + "/application/agreement", inputs);
    }

    private Document sheet() {
        return screens.page(actor, path + "/application");
    }

    @Test
    void aDecisionCanBeReconsideredAndBothStayReadable() {
        assertThat(triage("outcome=LATER")).hasStatus(303);
        assertThat(triage("outcome=APPLICATION").getResponse().getRedirectedUrl())
                .isEqualTo(path + "/application");
        assertThat(facts("TRIAGE_POSTPONED")).isEqualTo(1);
        assertThat(facts("TRIAGED_APPLICATION")).isEqualTo(1);
        assertThat(screens.page(actor, path + "/intake")
                        .expectFirst(".ts-timeline")
                        .text())
                .contains("後で判断", "利用申込へ");
    }

    @Test
    void whoMayNeedPublicAssistanceIsAlwaysToldOfIt() {
        String[] untold = {"outcome=APPLICATION", "triagedOn=R8.10.2", "reason=支援が必要", "needsProtection=yes"};
        var result = screens.send(actor, path + "/intake", untold);
        assertThat(result).hasStatus(422);
        assertThat(IntakeScreens.html(result)
                        .expectFirst("#f-protectionInformation-error")
                        .text())
                .contains("法23条");
        assertThat(count("select count(*) from triage")).isZero();
        String[] told = IntakeScreens.and(
                untold, "protectionInformedOn=R8.10.2", "protectionInformation=申請の方法", "protectionDoor=福祉事務所");
        var saved = screens.send(actor, path + "/intake", told);
        assertThat(String.valueOf(saved.getMvcResult().getFlashMap().get("tsunagi.notice")))
                .contains("つなぎも記録してください", path + "/referrals");
    }

    @Test
    void aReferralByInformationNeedsNoConsent() {
        assertThat(triage(IntakeScreens.and(TO_THE_EMPLOYMENT_OFFICE, "method=INFORMATION")))
                .hasStatus(303);
        assertThat(facts("REFERRED")).isEqualTo(1);
        assertThat(facts("TRIAGED_REFERRAL")).isEqualTo(1);
    }

    @Test
    void withoutConsentNothingIsSharedButEverythingElseGoesOn() {
        assertThat(agree("consent=REFUSED", "consentOn=R8.10.3")).hasStatus(303);
        var result = triage(IntakeScreens.and(TO_THE_EMPLOYMENT_OFFICE, "method=TELEPHONE"));
        assertThat(result).hasStatus(422);
        assertThat(IntakeScreens.html(result).text()).contains("本人の同意がありません");
        assertThat(facts("REFERRED")).as("nothing of it was written").isZero();
        assertThat(facts("TRIAGED_REFERRAL")).isZero();
        assertThat(facts("RECEIVED")).as("counted").isEqualTo(1);
        assertThat(screens.send(actor, path + "/application", "sheetVersion=2", "wishes=書き足した"))
                .hasStatus(303);
        assertThat(sheet().text()).contains("同意なし", "相談と記録は続けられます");
    }

    @Test
    void applicationAndConsentAreTwoRecordsAndStandOnTheSheetToo() {
        assertThat(agree("signedHow=PAPER", "appliedOn=R8.10.3")).hasStatus(303);
        assertThat(facts("APPLIED")).isEqualTo(1);
        assertThat(facts("CONSENTED")).isZero();
        assertThat(agree(IntakeScreens.and(CONSENT, "consentOn=R8.10.4"))).hasStatus(303);
        assertThat(facts("APPLIED")).isEqualTo(1);
        assertThat(facts("CONSENTED")).isEqualTo(1);
        Document sheet = sheet();
        assertThat(sheet.expectFirst("[name=consentStatus][value=given]").hasAttr("checked"))
                .isTrue();
        assertThat(sheet.expectFirst("[name=signature][type=checkbox]").hasAttr("checked"))
                .isTrue();
        assertThat(sheet.text()).contains("令和8年10月3日（紙で受領）", "同意あり R8.10.4");
    }

    @Test
    void consentBeforeTheReceptionIsSavedWithAWarning() {
        var result = agree("consent=REFUSED", "consentOn=R8.9.1");
        assertThat(result).hasStatus(303);
        assertThat(String.valueOf(result.getMvcResult().getFlashMap().get("tsunagi.notice")))
                .contains("WARNING", "受付日（令和8年10月1日）より前");
        assertThat(facts("CONSENT_REFUSED")).isEqualTo(1);
    }

    @Test
    void anApplicationBeforeTheReceptionIsRefused() {
        var result = agree("signedHow=SIGNED", "appliedOn=R8.9.30");
        assertThat(result).hasStatus(422);
        assertThat(IntakeScreens.html(result).expectFirst("#f-appliedOn-error").text())
                .isEqualTo("＊利用申込日は受付日（令和8年10月1日）以後の日付にしてください");
        assertThat(agree("appliedOn=R8.10.3")).as("neither of the two chosen").hasStatus(422);
    }

    @Test
    void theSheetIsFinalisedWhenCompleteAndFollowsALaterConsent() {
        var early = screens.send(actor, path + "/application", "sheetVersion=1", "finalise=true");
        assertThat(early).hasStatus(422);
        assertThat(IntakeScreens.html(early).select("#ts-summary li")).isNotEmpty();
        agree("consent=REFUSED", "consentOn=R8.10.3");
        String[] complete = {"sheetVersion=2", "chiefComplaint=C03", "finalise=true"};
        assertThat(screens.send(actor, path + "/application", complete)).hasStatus(303);
        assertThat(sheet().text()).contains("確定");
        assertThat(agree(IntakeScreens.and(CONSENT, "consentOn=R8.10.5"))).hasStatus(303);
        assertThat(sheet().text()).contains("同意あり R8.10.5", "利用申込・同意を記録したため");
    }

    @Test
    void theSheetPrintsFilledAndBlank() {
        for (String print : new String[] {"/application/print", "/application/print/blank"}) {
            var result = screens.open(actor, path + print);
            assertThat(result).hasStatusOk().hasContentType("application/pdf");
            assertThat(new String(result.getResponse().getContentAsByteArray(), 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }
    }

    @Test
    void aSignedScanIsKeptAndOpened() {
        byte[] pdf = "%PDF-1.4 試験".getBytes(StandardCharsets.UTF_8);
        assertThat(attach("署名 済み.pdf", pdf)).hasStatus(303);
        Document page = screens.page(actor, path + "/application/agreement");
        String href = page.expectFirst("a[href*=/scans/]").attr("href");
        assertThat(screens.open(actor, href).getResponse().getContentAsByteArray())
                .isEqualTo(pdf);
        var wrong = attach("署名.pdf", "plain text".getBytes(StandardCharsets.UTF_8));
        assertThat(wrong).hasStatus(422);
        assertThat(IntakeScreens.html(wrong).expectFirst("#f-file-error").text())
                .contains("添付できません");
    }

    private MvcTestResult attach(String name, byte[] content) {
        return mvc.perform(multipart(path + "/application/scans")
                .file(new MockMultipartFile("file", name, "application/pdf", content))
                .param("formToken", UUID.randomUUID().toString())
                .with(world.signedIn(actor))
                .with(csrf()));
    }

    @Test
    void aCorrectionKeepsTheOriginalAndTheSecondOfTwoChooses() {
        String correction = path + "/intake/correction";
        String[] heard = {"channel=VISIT", "caller=PERSON", "reason=聞き違い"};
        assertThat(screens.send(actor, correction, IntakeScreens.and(heard, "version=1", "freeText=光熱費の相談")))
                .hasStatus(303);
        assertThat(count("select count(*) from reception")).isEqualTo(2);
        var chief = town.as(Role.CHIEF_CONSULTANT);
        var conflict = screens.send(chief, correction, IntakeScreens.and(heard, "version=1", "freeText=食料の相談"));
        assertThat(conflict).hasStatus(409);
        assertThat(IntakeScreens.html(conflict).text()).contains("光熱費の相談", "食料の相談");
        assertThat(screens.send(actor, correction, "channel=VISIT", "caller=PERSON", "version=2"))
                .as("no reason")
                .hasStatus(422);
        assertThat(count("select count(*) from reception")).isEqualTo(2);
    }

    @Test
    void aCaseThatWasOpenedWithoutAReceptionGetsItWrittenLater() {
        var other = world.town();
        String page = "/cases/" + world.openCase(other).number() + "/intake";
        var writer = other.consultant();
        assertThat(screens.page(writer, page + "/correction").select("[name=reason]"))
                .isEmpty();
        String[] written = {"version=0", "channel=VISIT", "caller=PERSON", "freeText=家賃の相談"};
        assertThat(screens.send(writer, page + "/correction", written)).hasStatus(303);
        assertThat(screens.page(writer, page).text()).contains("家賃の相談", "本人自ら連絡（来所）");
        assertThat(screens.send(writer, page + "/correction", written))
                .as("somebody wrote it meanwhile")
                .hasStatus(409);
    }

    @Test
    void theCasesOfOthersAreNotFound() {
        var stranger = world.town().consultant();
        for (String page : new String[] {"/intake", "/application", "/application/print", "/application/agreement"}) {
            assertThat(screens.open(stranger, path.replace("R08-0001", "R08-0009") + page))
                    .hasStatus(404);
        }
    }
}
