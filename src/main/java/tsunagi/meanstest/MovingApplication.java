package tsunagi.meanstest;

import static tsunagi.kernel.JapaneseDates.format;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;

/**
 * 転居費用補助の申請.
 *
 * @param incomeDroppedMonth 世帯収入額が著しく減少した月
 * @param housingCost 家賃; of who rents none, 居住の維持又は確保に要する費用 per month (規則10条3号ロ)
 * @param answers what was confirmed; a condition without an answer is unconfirmed
 */
public record MovingApplication(
        LocalDate applicationDate,
        YearMonth incomeDroppedMonth,
        Yen housingCost,
        HouseholdMeans means,
        List<MovingCost> costs,
        Map<MovingCriterion, Answer> answers) {
    /** @throws Refusal when the income is yet to fall, or the cost of the home can't be true */
    public MovingApplication {
        costs = List.copyOf(costs);
        answers = Map.copyOf(answers);
        YearMonth month = YearMonth.from(applicationDate);
        if (incomeDroppedMonth.isAfter(month)) {
            throw new Refusal("incomeDroppedMonth", "世帯収入額が減少した月は、申請した月（%s）以前にしてください".formatted(format(month)));
        }
        PlausibleAmount.check("housingCost", housingCost);
        answers.keySet().stream()
                .filter(criterion -> !criterion.isAnswered())
                .findFirst()
                .ifPresent(criterion -> {
                    throw new IllegalArgumentException("Nobody answers " + criterion);
                });
    }
}
