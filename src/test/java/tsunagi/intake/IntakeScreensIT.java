package tsunagi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 新しい相談 while on the telephone, with everything that people type by mistake. */
@TsunagiIT
@Import(IntakeScreens.class)
class IntakeScreensIT {
    private static final String[] TARO = {"familyName=試験", "givenName=太郎", "kana=シケン タロウ", "telephone=０３００００１２３４"};

    @Autowired
    World world;

    @Autowired
    IntakeScreens screens;

    @Autowired
    JdbcClient jdbc;

    private World.Town town;
    private Actor actor;

    @BeforeEach
    void openTown() {
        town = world.town();
        actor = town.consultant();
    }

    private long count(String sql) {
        return world.inTransaction(actor, () -> jdbc.sql(sql).query(Long.class).single());
    }

    private Document refused(String... inputs) {
        var result = screens.receive(actor, inputs);
        assertThat(result).hasStatus(422);
        assertThat(count("select count(*) from support_case")).isZero();
        return IntakeScreens.html(result);
    }

    private static String error(Document page, String field) {
        Element message = page.selectFirst("#f-" + field + "-error");
        return message == null ? "" : message.text();
    }

    @Test
    void aReceptionOpensTheCaseWithItsFactsItsDraftAndItsFirstRecord() {
        String number = screens.received(
                actor,
                "freeText=家賃を2か月払えていない。",
                "familyName=試験",
                "givenName=太郎",
                "chiefComplaint=C03",
                "chiefComplaint=C04",
                "chiefComplaint.main=C04",
                "urgency=SOON",
                "dangers=HOUSING");
        assertThat(count("select count(*) from case_fact where kind in ('RECEIVED', 'REACHED_OUT')"))
                .isEqualTo(2);
        assertThat(count("select count(*) from published_reception where route = 'R2' and urgency = 'SOON'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from support_record where facts = '家賃を2か月払えていない。'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from audit_subject")).isPositive();
        Document page = screens.page(actor, "/cases/" + number + "/intake");
        assertThat(page.text()).contains("家賃を2か月払えていない。", "本人自ら連絡（電話・メール）", "◎家賃やローンの支払いのこと", "緊急度：急ぐ", "【緊急】住まい");
        Document sheet = screens.page(actor, "/cases/" + number + "/application");
        assertThat(sheet.expectFirst("[name=wishes]").text()).isEqualTo("家賃を2か月払えていない。");
        assertThat(sheet.expectFirst("[name=chiefComplaint.main][value=C04]").hasAttr("checked"))
                .isTrue();
    }

    @Test
    void aDoubleClickMakesOneCase() throws Exception {
        UUID token = UUID.randomUUID();
        String[] typed = {"receivedOn=R8.10.1", "channel=VISIT", "caller=PERSON", "anonymous=true"};
        Callable<String> press = () ->
                screens.send(actor, "/intake/new", token, typed).getResponse().getRedirectedUrl();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = Stream.generate(() -> threads.submit(press)).limit(5).toList();
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo("/cases/R08-0001/intake");
            }
        }
        assertThat(count("select count(*) from support_case")).isEqualTo(1);
        assertThat(count("select count(*) from reception")).isEqualTo(1);
    }

    @Test
    void tenThousandCharactersAreKeptToTheLast() {
        String story = "あ".repeat(9_998) + "終𠮷";
        String number = screens.received(actor, "anonymous=true", "freeText=" + story);
        assertThat(screens.page(actor, "/cases/" + number + "/intake").text()).contains(story);
    }

    @Test
    void aTextBeyondTheRoomIsNotCut() {
        Document page = refused("anonymous=true", "freeText=" + "あ".repeat(20_001));
        assertThat(error(page, "freeText")).isEqualTo("＊20000文字以内で入力してください（現在20001文字）");
        assertThat(page.expectFirst("#f-freeText").text()).hasSize(20_001);
    }

    @Test
    void aScriptOrAFormulaAsANameIsANameAndNothingElse() {
        String number = screens.received(actor, "familyName=<script>alert(1)</script>", "givenName==1+1");
        Document page = screens.page(actor, "/cases/" + number + "/intake");
        assertThat(page.select("script:containsData(alert)")).isEmpty();
        assertThat(page.text()).contains("<script>alert(1)</script> =1+1");
    }

    @Test
    void aDayBeyondTheEndOfItsEraIsTakenAndTold() {
        var result = screens.receive(actor, "anonymous=true", "birth=平成31年5月1日");
        assertThat(count("select count(*) from person where birth_year = 2019 and birth_month = 5 and birth_day = 1"))
                .isEqualTo(1);
        assertThat(String.valueOf(result.getMvcResult().getFlashMap().get("tsunagi.notice")))
                .contains("生年月日は令和元年5月1日");
    }

    @Test
    void aDayThatIsNotInTheCalendarIsToldBesideItsField() {
        Document page = refused("anonymous=true", "birth=2026/2/30");
        assertThat(error(page, "birth")).isEqualTo("＊2月30日は暦にありません");
        assertThat(page.expectFirst("#f-birth").val()).isEqualTo("2026/2/30");
    }

    @Test
    void nobodyIsBornOrReceivedInTheFuture() {
        assertThat(error(refused("anonymous=true", "birth=令和50年1月1日"), "birth")).isEqualTo("＊生年月日は今日以前の日付にしてください");
        String[] tomorrow = {"receivedOn=令和50年1月1日", "channel=VISIT", "caller=PERSON", "anonymous=true"};
        Document page = IntakeScreens.html(screens.send(actor, "/intake/new", tomorrow));
        assertThat(error(page, "receivedOn")).isEqualTo("＊今日までの日付を入力してください");
    }

    @Test
    void everyMistakeIsToldAtOnceAndNothingTypedIsLost() {
        var result = screens.send(
                actor,
                "/intake/new",
                "freeText=本人の話",
                "receivedOn=きのう",
                "caller=FAMILY",
                "callerTelephone=12",
                "telephone=34",
                "chiefComplaint=C15",
                "urgency=NOW");
        assertThat(result).hasStatus(422);
        Document page = IntakeScreens.html(result);
        assertThat(page.select("#ts-summary li")).hasSize(5);
        assertThat(page.title()).startsWith("エラー：");
        assertThat(page.expectFirst("#f-freeText").text()).isEqualTo("本人の話");
        assertThat(page.expectFirst("#f-complaint-C15").hasAttr("checked")).isTrue();
        assertThat(page.expectFirst("[name=urgency][value=NOW]").hasAttr("checked"))
                .isTrue();
        assertThat(page.select("#ts-summary a").eachAttr("href"))
                .allSatisfy(anchor -> assertThat(page.select(anchor)).hasSize(1));
    }

    @Test
    void thePageAsksForLittleAndBeginsWithTheFreeText() {
        Document page = screens.page(actor, "/intake/new");
        assertThat(page.expectFirst("[autofocus]").id()).isEqualTo("f-freeText");
        assertThat(page.select("[name=chiefComplaint]")).hasSize(16);
        assertThat(page.select("[name=office]")).isEmpty();
        assertThat(page.expectFirst("#f-receivedOn").val()).startsWith("令和");
    }

    @Test
    void whoWorksAtSeveralDesksChoosesOne() {
        var second = world.otherOffice(town);
        var both = world.enrol(town, Set.of(Role.CONSULTANT), List.of(town.office(), second));
        var result = screens.receive(both, "anonymous=true");
        assertThat(result).hasStatus(422);
        assertThat(IntakeScreens.html(result).text()).contains("窓口を選んでください");
        assertThat(screens.receive(both, "anonymous=true", "office=" + town.office()))
                .hasStatus(303);
    }

    @Test
    void theCityReceivesNoConsultations() {
        assertThat(screens.receive(town.as(Role.MUNICIPAL_OFFICER), "anonymous=true"))
                .hasStatus(403);
        assertThat(count("select count(*) from support_case")).isZero();
    }

    @Test
    void similarPeopleAreShownBesideWithWhatWouldBecomeOfIt() {
        String number = screens.received(actor, TARO);
        var result = screens.send(actor, "/intake/similar", "kana=しけんたろう", "telephone=03-0000-1234", "freeText=途中");
        assertThat(result).hasStatusOk();
        Document page = IntakeScreens.html(result);
        assertThat(page.expectFirst("#similar").text()).contains(number, "電話番号が同じ", "このケースは進行中です");
        assertThat(page.expectFirst("#f-freeText").text()).isEqualTo("途中");
    }

    @Test
    void theSamePersonWithARunningCaseGetsARecordAndNoSecondCase() {
        String number = screens.received(actor, TARO);
        var result = screens.receive(actor, "samePerson=" + number, "telephone=090-0000-0001", "freeText=また電話があった");
        assertThat(result.getResponse().getRedirectedUrl()).isEqualTo("/cases/" + number + "/records");
        assertThat(count("select count(*) from support_case")).isEqualTo(1);
        assertThat(count("select count(*) from support_record where facts = 'また電話があった'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from person_telephone")).isEqualTo(2);
    }

    @Test
    void theSamePersonWhoseConsultationIsOverGetsANewCase() {
        String number = screens.received(actor, TARO);
        String[] over = {"outcome=INFORMATION", "triagedOn=R8.10.1", "reason=案内で足りた", "needsProtection=no"};
        assertThat(screens.send(actor, "/cases/" + number + "/intake", over)).hasStatus(303);
        assertThat(screens.received(actor, "samePerson=" + number)).isEqualTo("R08-0002");
        assertThat(count("select count(distinct person_id) from support_case")).isEqualTo(1);
    }
}
