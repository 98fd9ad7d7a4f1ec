package tsunagi.supportconference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.access.Actor;
import tsunagi.testing.TsunagiIT;

/** 支援会議 on screen and on paper. */
@TsunagiIT
class SupportConferenceScreensIT {
    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    private SeatedTown seated;
    private String path;

    @BeforeEach
    void seat() {
        seated = new SeatedTown(context);
        path = "/support-conference/subjects/" + seated.subject;
    }

    private Document page(Actor actor, String address) throws Exception {
        var result = mvc.perform(get(address).with(seated.world.signedIn(actor)));
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private MvcTestResult send(Actor actor, String address, String... typed) {
        return send(actor, UUID.randomUUID(), address, typed);
    }

    private MvcTestResult send(Actor actor, UUID token, String address, String... typed) {
        var request =
                post(address).with(seated.world.signedIn(actor)).with(csrf()).param("formToken", token.toString());
        for (int at = 0; at < typed.length; at += 2) {
            request.param(typed[at], typed[at + 1]);
        }
        return mvc.perform(request);
    }

    private String text(String address) throws IOException {
        var answer = mvc.perform(get(address).with(seated.world.signedIn(seated.secretary)))
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        try (var paper = Loader.loadPDF(answer.getContentAsByteArray())) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s", "");
        }
    }

    @Test
    void whatIsMissingIsToldBesideItsFieldAndNothingTypedIsLost() throws Exception {
        var result =
                send(seated.member, "/support-conference/subjects/new", "worry", "夜中に声がする", "noticedOn", "R8.13.1");
        assertThat(result).hasStatus(422);
        var page = Jsoup.parse(result.getResponse().getContentAsString());
        assertThat(page.expectFirst("#f-name-error").text()).contains("名前か特徴のどちらかを入力してください");
        assertThat(page.expectFirst("#f-noticedBy-error").text()).contains("気づいた機関・方を入力してください");
        assertThat(page.expectFirst("#f-noticedOn-error").text()).contains("月は1から12で入力してください");
        assertThat(page.expectFirst("#f-worry").wholeText().strip()).isEqualTo("夜中に声がする");
    }

    @Test
    void somebodyWhoseNameNobodyKnowsIsEnteredByADescription() throws Exception {
        var result = send(
                seated.member,
                "/support-conference/subjects/new",
                "description",
                "公園で寝ている40代くらいの方",
                "noticedBy",
                "公園管理",
                "noticedOn",
                SeatedTown.day(seated.today),
                "worry",
                "寒くなる");
        assertThat(result).hasStatus(303);
        assertThat(page(seated.secretary, "/support-conference")
                        .select("tbody th")
                        .eachText())
                .contains("公園で寝ている40代くらいの方");
    }

    @Test
    void ofTwoMembersWhoChangeTheSameRecordTheSecondOneIsAsked() throws Exception {
        var typed = new String[] {
            "name",
            SeatedTown.NAME,
            "noticedBy",
            "郵便局",
            "noticedOn",
            SeatedTown.day(seated.today),
            "worry",
            "先に書いた心配",
            "version",
            "1"
        };
        assertThat(send(seated.member, path + "/edit", typed)).hasStatus(303);
        typed[7] = "後から書いた心配";
        var second = send(seated.secretary, path + "/edit", typed);
        assertThat(second).hasStatus(409);
        var page = Jsoup.parse(second.getResponse().getContentAsString());
        assertThat(page.text()).contains("先に書いた心配", "後から書いた心配");
        assertThat(page(seated.member, path).text()).contains("先に書いた心配").doesNotContain("後から書いた心配");
    }

    @Test
    void twoMembersWhoNoteTheSameDiscussionAreToldOfEachOther() {
        var discussed = "/support-conference/meetings/" + seated.met() + "/subjects/" + seated.subject;
        var typed = new String[] {
            "assessment", "体調が心配", "approacher", "保健師", "approach", "訪問する", "nextOn", "", "version", "0"
        };
        assertThat(send(seated.member, discussed, typed)).hasStatus(303);
        typed[1] = "孤立している";
        assertThat(send(seated.secretary, discussed, typed)).hasStatus(409);
        assertThat(seated.page().discussions())
                .singleElement()
                .satisfies(held -> assertThat(held.discussion().assessment()).isEqualTo("体調が心配"));
        assertThat(seated.page().subject().approacher())
                .as("what the latest meeting agreed on stands on the record")
                .isEqualTo("保健師");
    }

    @Test
    void aFormThatIsSentTwiceHandsOverOnce() {
        var opened = seated.world.openCase(seated.town);
        var told = seated.page().statements().getFirst().id().toString();
        var token = UUID.randomUUID();
        var typed = new String[] {"caseNumber", opened.number().value(), "statements", told, "reason", "申込みがあった"};
        assertThat(send(seated.member, token, path + "/handovers/new", typed)).hasStatus(303);
        assertThat(send(seated.member, token, path + "/handovers/new", typed)).hasStatus(303);
        assertThat(seated.page().handovers()).hasSize(1);
    }

    @Test
    void nobodyAttendsWithoutMembershipAndSecrecyOfThatDay() throws Exception {
        var before = SeatedTown.day(seated.today.minusMonths(2));
        var result = send(
                seated.secretary,
                "/support-conference/meetings/new",
                "heldOn",
                before,
                "place",
                "市役所",
                "attended",
                seated.memberOfDesk.toString());
        assertThat(result).hasStatus(422);
        var page = Jsoup.parse(result.getResponse().getContentAsString());
        assertThat(page.text()).contains("その日に任期と守秘の確認がそろっていない方がいます：相談支援機関");
    }

    @Test
    void theRequestCitesItsArticleAndTheAnswerBecomesAStatement() throws Exception {
        var request = path + "/requests/" + seated.asked();
        assertThat(text(request + "/letter.pdf"))
                .contains("練習市水道局", "給水係長", "第9条第1項", "同条第3項", "同条第4項", "検針の様子", SeatedTown.NAME.replace(" ", ""))
                .doesNotContain(SeatedTown.WORRY, SeatedTown.TOLD);
        var typed = new String[] {
            "answer", "PARTLY_GIVEN", "on", SeatedTown.day(seated.today), "content", "9月から使用量がない", "note", ""
        };
        assertThat(send(seated.member, request + "/answer", typed)).hasStatus(422);
        typed[7] = "料金のことは答えられない";
        assertThat(send(seated.member, request + "/answer", typed)).hasStatus(303);
        assertThat(page(seated.member, path).text()).contains("9月から使用量がない", "料金のことは答えられない");
        assertThat(send(seated.secretary, request + "/answer", typed)).hasStatus(422);
        assertThat(seated.page().statements()).hasSize(2);
    }

    @Test
    void theMinutesHaveWhoWasThereWhatWasToldAndWhatWasAgreedOn() throws Exception {
        var meeting = "/support-conference/meetings/" + seated.met();
        var id = meeting.substring(meeting.lastIndexOf('/') + 1);
        send(
                seated.member,
                path + "/statements/new",
                "meeting",
                id,
                "organisation",
                "社会福祉協議会",
                "on",
                SeatedTown.day(seated.today),
                "content",
                "貸付の相談に来たことがある");
        send(
                seated.member,
                meeting + "/subjects/" + seated.subject,
                "assessment",
                "お金の心配がありそう",
                "approacher",
                "社会福祉協議会",
                "approach",
                "貸付の案内を届ける",
                "version",
                "0");
        assertThat(page(seated.member, meeting).text()).contains("貸付の相談に来たことがある", "お金の心配がありそう");
        assertThat(text(meeting + "/minutes.pdf"))
                .contains("市役所第2会議室", "福祉課", "貸付の相談に来たことがある", "お金の心配がありそう", "貸付の案内を届ける", "取扱注意")
                .doesNotContain(SeatedTown.TOLD);
    }

    @Test
    void aStateOtherThanWatchingSaysWhy() throws Exception {
        String day = SeatedTown.day(seated.today);
        assertThat(send(seated.member, path + "/state", "state", "ENDED", "on", day, "version", "1"))
                .hasStatus(422);
        assertThat(send(seated.member, path + "/state", "state", "ENDED", "on", day, "note", "転出した", "version", "1"))
                .hasStatus(303);
        assertThat(page(seated.member, path).text()).contains("終了", "転出した");
    }
}
