package tsunagi.meanstest;

import static tsunagi.kernel.JapaneseDates.format;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import tsunagi.kernel.Yen;

/** What an officer should look at once more before she relies on an amount. */
record RentWarnings(RentApplication application, RentStandards standards) {
    /** Since then the ordinance stands as computed here; before, special rules were in force (附則5条・6条). */
    private static final LocalDate IN_FORCE_SINCE = LocalDate.of(2023, 4, 1);

    private static final long HUNDRED = 100;

    List<String> about(Outcome outcome, Yen amount) {
        var warnings = new ArrayList<String>();
        if (outcome == Outcome.ZERO_AMOUNT) {
            warnings.add("要件は満たしますが、支給額が0円です。扱いを自治体で決めてください");
        }
        Yen rent = application.rent().monthly();
        if (amount.compareTo(rent) > 0) {
            warnings.add("100円未満の切上げ（規則11条2項）により、支給額が家賃を%s上回ります"
                    .formatted(amount.minus(rent).format()));
        }
        aboutTheTables(warnings);
        aboutTheAverages(warnings);
        if (application.applicationDate().isBefore(IN_FORCE_SINCE)) {
            warnings.add("%sより前の申請には、当時の規則と特例（附則5条・6条）がありました。この計算は、それらを使いません".formatted(format(IN_FORCE_SINCE)));
        }
        return warnings;
    }

    private void aboutTheTables(List<String> warnings) {
        TableValue cap = standards.cap().value();
        Yen threshold = standards.threshold().value().amount();
        Yen rent = application.rent().monthly();
        if (cap.isTyped() && cap.amount().equals(rent)) {
            warnings.add("家賃の上限に、家賃と同じ%sが入力されています。上限は住宅扶助基準に基づく額で、家賃ではありません".formatted(rent.format()));
        }
        if (cap.amount().amount() % HUNDRED != 0) {
            warnings.add("家賃の上限（%s）が100円単位ではありません".formatted(cap.amount().format()));
        }
        if (threshold.compareTo(cap.amount()) < 0) {
            warnings.add("基準額（%s）が家賃の上限（%s）より少額です。取り違えていないか確かめてください"
                    .formatted(threshold.format(), cap.amount().format()));
        }
        TableValue assetLimit = standards.assetLimit();
        Yen byOrdinance = MeansTest.assetLimit(standards.threshold(), "規則10条4号").yen();
        if (assetLimit != null && !assetLimit.amount().equals(byOrdinance)) {
            warnings.add("金融資産の上限（%s）が、基準額の6倍（100万円まで）の%sと違います"
                    .formatted(assetLimit.amount().format(), byOrdinance.format()));
        }
    }

    private void aboutTheAverages(List<String> warnings) {
        YearMonth month = YearMonth.from(application.applicationDate());
        for (IncomeAmount.Average average : application.averages()) {
            int months = average.figures().size();
            if (months < IncomeAmount.Average.USUAL_MONTHS) {
                warnings.add("収入の平均が%dか月分です。通常は直近の3か月を平均します".formatted(months));
            }
            if (average.lastMonth().isBefore(month.minusMonths(IncomeAmount.Average.USUAL_MONTHS))) {
                warnings.add("平均した収入は%sまでのものです。直近の3か月かどうか確かめてください".formatted(format(average.lastMonth())));
            }
        }
    }
}
