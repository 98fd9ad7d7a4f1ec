package tsunagi.housingbenefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tsunagi.housingbenefit.BenefitNotice.Line;
import tsunagi.meanstest.End;
import tsunagi.meanstest.EndGround;
import tsunagi.meanstest.Illness;
import tsunagi.meanstest.PaidMonths;
import tsunagi.meanstest.PaymentStage;
import tsunagi.meanstest.RentBenefit;
import tsunagi.standards.BenefitPaper;

/** What a notice says when nothing is paid any more. A person told no reads why, by which article, and from when. */
class NoticeWordsTest {
    private static final LocalDate DECIDED = LocalDate.of(2026, 9, 15);
    private static final YearMonth JULY = YearMonth.of(2026, 7);

    private static BenefitDecision.Made made(String reason) {
        return new BenefitDecision.Made(BenefitDecisionId.next(), BenefitId.next(), 2, DECIDED, reason);
    }

    private static PaidMonths paid(int months) {
        return new PaidMonths(
                IntStream.range(0, months).mapToObj(JULY::plusMonths).toList());
    }

    private static List<Line> lines(BenefitDecision decision) {
        return new NoticeWords(decision, null).notice().lines();
    }

    /** C2: from the month in which the income was obtained. */
    @Test
    void theEndNamesItsGroundItsArticleAndTheMonths() {
        var end = new End(EndGround.INCOME_OVER_LIMIT, LocalDate.of(2026, 9, 1));
        var decision =
                new BenefitDecision.Discontinued(made("9月の給与が上限を超えたため"), new RentBenefit.Discontinued(paid(2), end));
        var text = new NoticeWords(decision, null).notice();
        assertThat(text.paper()).isEqualTo(BenefitPaper.ENDING_NOTICE);
        assertThat(text.title()).isEqualTo("住居確保給付金支給中止決定通知書");
        assertThat(text.lines())
                .extracting(Line::label, Line::text)
                .containsExactly(
                        tuple("中止の事由", "常用就職して収入が基準額を超えた、又はその報告をしない（規則15条2項）"),
                        tuple("中止の効力が生じる日", "令和8年9月1日"),
                        tuple("支給しない月", "令和8年9月から"),
                        tuple("これまでに支給する月", "令和8年7月から令和8年8月まで（2か月）"),
                        tuple("理由", "9月の給与が上限を超えたため"),
                        tuple("決定日", "令和8年9月15日"));
    }

    /** 規則12条2項: one of three months is left. */
    @Test
    void aSuspensionSaysHowManyMonthsAreLeft() {
        var illness = new Illness(LocalDate.of(2026, 8, 20), DECIDED);
        var decision = new BenefitDecision.Suspended(
                made("骨折により求職活動ができないため"),
                new RentBenefit.Suspended(paid(2), PaymentStage.FIRST, illness, YearMonth.of(2026, 9)));
        assertThat(lines(decision))
                .anySatisfy(line -> assertThat(line.text()).contains("残りの月数（1か月）"))
                .contains(new Line("支給を停止する月", "令和8年9月から"));
    }
}
