package tsunagi.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tsunagi.access.Role;
import tsunagi.casefile.OpenedCase;
import tsunagi.consent.ConsentAnswer;
import tsunagi.consent.ConsentMethod;
import tsunagi.consent.Consents;
import tsunagi.kernel.Refusal;
import tsunagi.resource.ResourceKind;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 紹介状と本人への案内: what may stand on them, and what stays of them. */
@TsunagiIT
class ReferralLettersIT {
    private static final Destination COUNCIL = Destination.written(ResourceKind.SOCIAL_WELFARE_COUNCIL, "見本社会福祉協議会");

    @Autowired
    World world;

    @Autowired
    Referrals referrals;

    @Autowired
    ReferralLetters letters;

    @Autowired
    LetterPrints prints;

    @Autowired
    Consents consents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Clock clock;

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void consent(World.Town town, OpenedCase opened, String... exceptions) {
        var given = new ConsentAnswer.Given(today(), ConsentMethod.WRITTEN, "同意します", List.of(exceptions));
        town.consultant().run(() -> consents.answer(opened.number(), given));
    }

    private ReferralId refer(World.Town town, OpenedCase opened, Destination destination, ReferralMethod method) {
        var entry =
                new NewReferral(destination, method, today(), Wish.WISHED, "貸付の相談のため", "貸付の説明", today().plusDays(7));
        return world.inTransaction(town.consultant(), () -> referrals.refer(opened.id(), entry));
    }

    private static LetterForm form(String message, LetterParticular... particulars) {
        return new LetterForm(
                null, List.of(particulars).stream().map(Enum::name).toList(), message);
    }

    private LetterId issue(World.Town town, OpenedCase opened, ReferralId id, LetterForm form) {
        return town.consultant().call(() -> letters.issue(opened.number(), id, form));
    }

    private String letter(World.Town town, OpenedCase opened, LetterId id) {
        return text(town.consultant().call(() -> prints.letter(opened.number(), id)));
    }

    private static String text(byte[] paper) {
        try (var document = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s　]", "");
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Test
    void onlyWhatThePersonChoseStandsOnTheLetter() {
        var town = world.town();
        var opened = world.openCase(town);
        consent(town, opened, "借金の額");
        var id = refer(town, opened, COUNCIL, ReferralMethod.LETTER);
        var issued = issue(town, opened, id, form("家計の立て直しをお願いします。", LetterParticular.NAME, LetterParticular.KANA));
        assertThat(letter(town, opened, issued))
                .contains("見本社会福祉協議会御中", "紹第1号", "氏名試験太郎", "ふりがなしけんたろう", "家計の立て直し", "書面で本人の同意", "担当試験職員")
                .doesNotContain("性別", "1970", "借金", "#");
    }

    @Test
    void whatThePersonExceptedCanNeitherBeChosenNorWritten() {
        var town = world.town();
        var opened = world.openCase(town);
        consent(town, opened, "借金", "生年月日");
        var id = refer(town, opened, COUNCIL, ReferralMethod.LETTER);
        var page = town.consultant().call(() -> letters.page(opened.number(), id));
        assertThat(page.particulars())
                .extracting(choice -> choice.value())
                .contains(LetterParticular.NAME.name())
                .doesNotContain(LetterParticular.BIRTH.name());
        assertThatThrownBy(() -> issue(town, opened, id, form("借金が200万円あります。", LetterParticular.NAME)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("「借金」を除いて同意");
        var issued = issue(town, opened, id, form("ご相談ください。", LetterParticular.NAME, LetterParticular.BIRTH));
        assertThat(letter(town, opened, issued)).doesNotContain("生年月日", "1970");
    }

    @Test
    void withoutConsentNoLetterGoesOutButThePersonIsGuided() throws Exception {
        var town = world.town();
        var opened = world.openCase(town);
        consent(town, opened);
        var id = refer(town, opened, COUNCIL, ReferralMethod.LETTER);
        var withdrawn = new ConsentAnswer.Withdrawn(today(), null);
        town.consultant().run(() -> consents.answer(opened.number(), withdrawn));
        assertThatThrownBy(() -> issue(town, opened, id, form("ご相談ください。", LetterParticular.NAME)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("本人の同意がありません");
        var page = mvc.perform(get("/cases/" + opened.number() + "/referrals/" + id + "/letter")
                .with(world.signedIn(town.consultant())));
        assertThat(Jsoup.parse(page.getResponse().getContentAsString()).text()).contains("本人の同意がありません", "本人に渡す案内");
        assertThat(text(town.consultant().call(() -> prints.information(opened.number(), id))))
                .contains("試験太郎様", "相談窓口のご案内", "窓口見本社会福祉協議会", "ご案内した内容貸付の説明")
                .doesNotContain("貸付の相談のため");
    }

    @Test
    void article23ThePersonIsToldOfPublicAssistanceInWriting() {
        var town = world.town();
        var opened = world.openCase(town);
        var welfare = Destination.written(ResourceKind.WELFARE_OFFICE, "練習市福祉事務所");
        var id = refer(town, opened, welfare, ReferralMethod.INFORMATION);
        assertThat(text(town.consultant().call(() -> prints.information(opened.number(), id))))
                .contains("生活保護のご案内", "第23条", "生活保護の申請は国民の権利です", "窓口練習市福祉事務所");
        assertThatThrownBy(() -> issue(town, opened, id, form("お願いします。", LetterParticular.NAME)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("「情報提供」です");
    }

    @Test
    void aLetterStaysAsItWasIssuedAndANewOneTakesTheNextNumber() {
        var town = world.town();
        var opened = world.openCase(town);
        consent(town, opened);
        var id = refer(town, opened, COUNCIL, ReferralMethod.LETTER);
        var first = issue(town, opened, id, form("はじめの文面", LetterParticular.NAME));
        issue(town, opened, id, form("直した文面", LetterParticular.NAME));
        town.consultant().run(() -> consents.answer(opened.number(), new ConsentAnswer.Withdrawn(today(), null)));
        assertThat(letter(town, opened, first)).contains("紹第1号", "はじめの文面").doesNotContain("直した文面");
        var papers = world.inTransaction(town.consultant(), () -> prints.papers(opened.id()));
        assertThat(papers)
                .hasSize(2)
                .last()
                .satisfies(paper -> assertThat(text(paper)).contains("紹第2号", "直した文面"));
    }

    @Test
    void whereLettersAreNotNumberedNoNumberStandsThere() {
        var town = world.town("nagaoka");
        var opened = world.openCase(town);
        consent(town, opened);
        var id = refer(town, opened, COUNCIL, ReferralMethod.LETTER);
        var issued = issue(town, opened, id, form("お願いします。", LetterParticular.NAME));
        assertThat(letter(town, opened, issued)).contains("長岡市自立相談支援機関").doesNotContain("紹第");
    }

    @Test
    void theLetterIsMadeAndOpenedOnScreenAndItsPrintingIsWrittenDown() throws Exception {
        var town = world.town();
        var opened = world.openCase(town);
        consent(town, opened);
        String path = "/cases/" + opened.number() + "/referrals";
        String letterPath = path + "/" + refer(town, opened, COUNCIL, ReferralMethod.LETTER) + "/letter";
        var empty = mvc.perform(post(letterPath)
                .with(world.signedIn(town.consultant()))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString())
                .param("message", "長い説明"));
        assertThat(empty).hasStatus(422).bodyText().contains("氏名のない紹介状は出せません", "長い説明");
        var made = mvc.perform(post(letterPath)
                .with(world.signedIn(town.consultant()))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString())
                .param("particulars", "NAME", "KANA")
                .param("message", "お願いします。"));
        assertThat(made).hasStatus(303).redirectedUrl().isEqualTo(path);
        var list = mvc.perform(get(path).with(world.signedIn(town.consultant())));
        String link = Jsoup.parse(list.getResponse().getContentAsString())
                .expectFirst("a[href*=/letters/]")
                .attr("href");
        assertThat(mvc.perform(get(link).with(world.signedIn(town.consultant()))))
                .hasStatusOk()
                .hasContentType("application/pdf");
        assertThat(world.inTransaction(
                        town.consultant(),
                        () -> jdbc.sql("""
                                select count(*) from audit_event e join audit_subject s on s.event_id = e.id
                                where e.action = 'REFER' and e.channel = 'PRINT' and e.outcome = 'DONE'
                                """).query(Integer.class).single()))
                .isEqualTo(1);
        assertThat(mvc.perform(get(link).with(world.signedIn(town.as(Role.MUNICIPAL_OFFICER)))))
                .hasStatus(403);
        assertThat(mvc.perform(get(link).with(world.signedIn(world.town().consultant()))))
                .hasStatus(404);
    }
}
