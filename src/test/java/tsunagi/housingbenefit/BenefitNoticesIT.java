package tsunagi.housingbenefit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tsunagi.access.Actor;
import tsunagi.access.PermissionRefused;
import tsunagi.access.Role;
import tsunagi.housingbenefit.BenefitNotice.Line;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.web.HttpProblem;

/**
 * 通知書 of a grant in 札幌市: one person who applied on 2026-07-01, rent 35,000円, income 100,000円, so 92,000 + 35,000 − 100,000 = 27,000円 a
 * month (規則11条1項1号ロ) for July, August and September.
 */
@TsunagiIT
class BenefitNoticesIT {
    private static final LocalDate APPLIED = LocalDate.of(2026, 7, 1);

    @Autowired
    World world;

    @Autowired
    BenefitNotices notices;

    @Autowired
    ApplicationContext context;

    private World.Town town;
    private CaseNumber number;
    private BenefitDecisionId decision;

    @BeforeEach
    void grant() {
        town = world.town("sapporo");
        var opened = world.openCase(town);
        number = opened.number();
        decision = new PastGrants(context).grant(town, opened.id(), APPLIED, 1, 100_000);
    }

    private Actor officer() {
        return town.as(Role.MUNICIPAL_OFFICER);
    }

    private void issue(NoticeKind kind, String day) {
        officer().run(() -> notices.issue(number, decision, new BenefitNoticeForm(kind.name(), day, null)));
    }

    private List<BenefitNotice> issued() {
        return town.consultant().call(() -> notices.page(number, decision)).issued();
    }

    @Test
    void itSaysWhatIsPaidAndHowThatComesAbout() {
        issue(NoticeKind.DECISION, "R8.7.10");
        assertThat(issued()).singleElement().satisfies(notice -> {
            assertThat(notice.wording().title()).isEqualTo("住居確保給付金支給決定通知書");
            assertThat(notice.wording().formNumber()).isEqualTo("様式7");
            assertThat(notice.wording().sender()).isEqualTo("札幌市長");
            assertThat(notice.wording().opening()).startsWith("令和8年7月1日付けで申請のあった");
            assertThat(notice.wording().instruction()).contains("審査請求");
            assertThat(notice.wording().lines())
                    .extracting(Line::label, Line::text)
                    .contains(
                            tuple("支給する月", "令和8年7月から令和8年9月まで（3か月）"),
                            tuple("支給期間", "通算3か月（当初）"),
                            tuple("決定日", "令和8年7月1日"));
            assertThat(notice.wording().lines().getFirst().text())
                    .startsWith("27,000円")
                    .contains("92,000 ＋ 35,000 − 100,000");
        });
        var paper = town.consultant().call(() -> notices.paper(number, decision, NoticeKind.DECISION));
        assertThat(paper.answer().getBody()).startsWith("%PDF".getBytes(US_ASCII));
    }

    @Test
    void itGoesOutOnceAndBesideItTheCertificate() {
        issue(NoticeKind.DECISION, "R8.7.10");
        issue(NoticeKind.CERTIFICATE, "R8.7.10");
        assertThat(issued())
                .extracting(BenefitNotice::kind)
                .containsExactly(NoticeKind.DECISION, NoticeKind.CERTIFICATE);
        assertThat(issued()).extracting(BenefitNotice::number).doesNotHaveDuplicates();
        assertThat(issued().getLast().wording().instruction())
                .as("a certificate refuses nothing")
                .isEmpty();
        assertThatThrownBy(() -> issue(NoticeKind.DECISION, "R8.7.11"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(issued().getFirst().number());
    }

    @Test
    void itIsNeverOlderThanTheDecision() {
        assertThatThrownBy(() -> issue(NoticeKind.DECISION, "R8.6.30"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("令和8年7月1日");
        assertThat(issued()).isEmpty();
    }

    @Test
    void theDeskPrintsAndTheCityIssues() {
        assertThatThrownBy(() ->
                        town.consultant().run(() -> notices.issue(number, decision, BenefitNoticeForm.blank(APPLIED))))
                .isInstanceOf(PermissionRefused.class);
        var otherCase = world.openCase(town).number();
        assertThatThrownBy(() -> officer().run(() -> notices.page(otherCase, decision)))
                .isInstanceOf(HttpProblem.class);
    }
}
