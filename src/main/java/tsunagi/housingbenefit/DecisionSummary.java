package tsunagi.housingbenefit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;
import tsunagi.web.Detail;

/** 決定の内容 in words, as the screen and the 算定書 show it: what was written then, nothing computed anew. */
record DecisionSummary(CaseNumber number, BenefitKind benefit, BenefitDecision decision) {
    String path() {
        return "/cases/%s/housing-benefit/decisions/%s"
                .formatted(number.value(), decision.made().id());
    }

    String noticesPath() {
        return BenefitNoticesPage.path(number.value(), decision.made().id());
    }

    String title() {
        return decision.kind().label();
    }

    String day() {
        return JapaneseDates.format(decision.made().on());
    }

    /** What it says in one line of a list. */
    String result() {
        return switch (decision) {
            case BenefitDecision.Paid paid ->
                "月額 %s（%s分から）".formatted(paid.amount().format(), JapaneseDates.format(paid.from()));
            case BenefitDecision.Moved moved -> moved.amount().format();
            case BenefitDecision.Suspended suspended ->
                JapaneseDates.format(suspended.after().firstNotPaid()) + "分から止める";
            case BenefitDecision.Discontinued ended ->
                "%s（%s分からやめる）"
                        .formatted(
                                ended.after().end().ground().label(),
                                JapaneseDates.format(ended.after().end().firstMonthNotPaid()));
            case BenefitDecision.Refused _ -> decision.made().reason();
        };
    }

    /** Empty where nothing was computed: 中断, 中止. */
    Optional<FrozenCalculation> calculation() {
        return basis().map(BenefitDecision.Basis::calculation);
    }

    private Optional<BenefitDecision.Basis> basis() {
        return decision instanceof BenefitDecision.Answer answer ? Optional.of(answer.basis()) : Optional.empty();
    }

    List<Detail> details() {
        var made = decision.made();
        List<Detail> details = new ArrayList<>(List.of(
                Detail.of("決定", title()),
                Detail.of("決定日", JapaneseDates.format(made.on())),
                Detail.of("給付の種類", benefit.label())));
        switch (decision) {
            case BenefitDecision.Paid paid -> {
                details.add(Detail.of("支給額（月額）", paid.amount().format()));
                details.add(Detail.of("この額で支給する月", JapaneseDates.format(paid.from()) + "分から"));
                details.add(Detail.of("支給期間", DecidingPage.words(paid.after())));
            }
            case BenefitDecision.Moved moved ->
                details.add(Detail.of("支給額", moved.amount().format()));
            case BenefitDecision.Suspended suspended ->
                details.add(Detail.of(
                        "支給を止める月", JapaneseDates.format(suspended.after().firstNotPaid()) + "分から"));
            case BenefitDecision.Discontinued ended -> {
                details.add(Detail.of("中止の事由", ended.after().end().ground().label()));
                details.add(Detail.of(
                        "支給をやめる月", JapaneseDates.format(ended.after().end().firstMonthNotPaid()) + "分から"));
            }
            case BenefitDecision.Refused _ -> {}
        }
        basis().ifPresent(basis -> {
            details.add(Detail.of("収入の上限", basis.limits().income().format()));
            details.add(Detail.of("金融資産の上限", basis.limits().assets().format()));
            details.add(Detail.of("算定の結果", basis.outcome().label()));
        });
        if (!made.reason().isEmpty()) {
            details.add(Detail.of("理由", made.reason()));
        }
        return details;
    }
}
