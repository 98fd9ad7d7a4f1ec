package tsunagi.housingbenefit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.housingbenefit.BenefitNotice.Line;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.End;
import tsunagi.meanstest.PaidMonths;
import tsunagi.meanstest.RentBenefit;
import tsunagi.standards.BenefitPaper;

/**
 * 通知書の文 of each decision: the title, what stands before 記, and the lines below it.
 *
 * @param appliedOn 申請日 of what is answered; null for 中断 and 中止, for which nobody applies
 */
record NoticeWords(BenefitDecision decision, @Nullable LocalDate appliedOn) {
    private static final String NAME = "住居確保給付金";

    /** @param lines under 記 */
    record Text(BenefitPaper paper, String title, String opening, List<Line> lines) {}

    Text notice() {
        return new Text(
                decision.kind() == DecisionKind.DISCONTINUATION
                        ? BenefitPaper.ENDING_NOTICE
                        : BenefitPaper.DECISION_NOTICE,
                title(),
                opening(),
                lines());
    }

    /** 支給対象者証明書. @param paid what was decided */
    static Text certificate(BenefitDecision.Paid paid) {
        List<Line> lines = new ArrayList<>(paid(paid));
        lines.add(new Line("決定日", JapaneseDates.format(paid.made().on())));
        return new Text(
                BenefitPaper.ELIGIBILITY_CERTIFICATE,
                NAME + "支給対象者証明書",
                "あなたが、生活困窮者自立支援法第6条に規定する生活困窮者住居確保給付金の支給の対象であることを、次のとおり証明します。",
                lines);
    }

    private String title() {
        return NAME
                + switch (decision.kind()) {
                    case GRANT -> "支給決定通知書";
                    case REFUSAL -> "不支給決定通知書";
                    case EXTENSION -> "支給期間延長決定通知書";
                    case CHANGE -> "支給変更決定通知書";
                    case SUSPENSION -> "支給停止通知書";
                    case RESUMPTION -> "支給再開決定通知書";
                    case DISCONTINUATION -> "支給中止決定通知書";
                };
    }

    private String opening() {
        String applied = appliedOn == null ? "" : JapaneseDates.format(appliedOn) + "付けで申請のあった";
        return switch (decision.kind()) {
            case GRANT -> applied + NAME + "について、次のとおり支給することを決定しましたので通知します。";
            case REFUSAL -> applied + NAME + "について、次の理由により支給しないことを決定しましたので通知します。";
            case EXTENSION -> applied + NAME + "の支給期間の延長について、次のとおり決定しましたので通知します。";
            case CHANGE -> applied + NAME + "の支給の変更について、次のとおり決定しましたので通知します。";
            case SUSPENSION -> "支給している" + NAME + "について、次のとおり支給を停止することを決定しましたので通知します。";
            case RESUMPTION -> applied + NAME + "の支給の再開について、次のとおり決定しましたので通知します。";
            case DISCONTINUATION -> "支給している" + NAME + "について、次のとおり支給を中止することを決定しましたので通知します。";
        };
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        switch (decision) {
            case BenefitDecision.Paid paid -> lines.addAll(paid(paid));
            case BenefitDecision.Moved(var _, var _, Yen amount) -> lines.add(new Line("支給額（転居費用）", amount.format()));
            case BenefitDecision.Refused refused -> lines.addAll(notMet(refused.basis()));
            case BenefitDecision.Suspended suspended -> lines.addAll(stopped(suspended.after()));
            case BenefitDecision.Discontinued ended -> lines.addAll(ended(ended.after()));
        }
        String reason = decision.made().reason();
        if (!reason.isEmpty()) {
            lines.add(new Line("理由", reason));
        }
        lines.add(new Line("決定日", JapaneseDates.format(decision.made().on())));
        return lines;
    }

    private static List<Line> paid(BenefitDecision.Paid paid) {
        List<YearMonth> months = paid.after().months().from(paid.from());
        return List.of(
                new Line("支給額（月額）", paid.amount().format() + "（" + formula(paid.basis()) + "）"),
                new Line("支給する月", span(months)),
                new Line(
                        "支給期間",
                        "通算%dか月（%s）"
                                .formatted(
                                        paid.after().months().count(),
                                        paid.after().stage().label())));
    }

    /** How the amount comes about: the last formula that isn't only the cap. */
    private static String formula(BenefitDecision.Basis basis) {
        return String.join(
                " → ",
                basis.calculation().steps().stream()
                        .filter(step -> step.article().startsWith("規則11条"))
                        .map(step -> step.formula() + " ＝ " + step.value())
                        .toList());
    }

    private static List<Line> notMet(BenefitDecision.Basis basis) {
        return basis.calculation().findings().stream()
                .filter(met -> met.answer().equals("×"))
                .map(met -> new Line("満たさない要件", met.label() + "（" + met.article() + "）　" + met.evidence()))
                .toList();
    }

    private static List<Line> stopped(RentBenefit.Suspended after) {
        return List.of(
                new Line("支給を停止する月", JapaneseDates.format(after.firstNotPaid()) + "から"),
                new Line("これまでに支給する月", paidMonths(after.months())),
                new Line(
                        "再開",
                        "求職活動ができるようになり、再び要件を満たしたときは、残りの月数（%dか月）について再開を申請できます。".formatted(after.monthsOnResumption())));
    }

    private static List<Line> ended(RentBenefit.Discontinued after) {
        End end = after.end();
        return List.of(
                new Line("中止の事由", end.ground().label() + "（" + end.ground().article() + "）"),
                new Line("中止の効力が生じる日", JapaneseDates.format(end.effectiveOn())),
                new Line("支給しない月", JapaneseDates.format(end.firstMonthNotPaid()) + "から"),
                new Line("これまでに支給する月", paidMonths(after.months())));
    }

    private static String paidMonths(PaidMonths months) {
        return months.count() == 0 ? "なし" : span(months.months());
    }

    private static String span(List<YearMonth> months) {
        return "%sから%sまで（%dか月）"
                .formatted(
                        JapaneseDates.format(months.getFirst()), JapaneseDates.format(months.getLast()), months.size());
    }
}
