package tsunagi.meanstest;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import tsunagi.kernel.Refusal;

/**
 * 家賃相当額の申請 — everything that {@link RentGrant} looks at beside the tables.
 *
 * @param applicationDate 申請日; at 延長 and 再開 the day of that application
 * @param answers what staff confirmed; a condition without an answer is unconfirmed
 */
public record RentApplication(
        RentGround ground,
        LocalDate applicationDate,
        Rent rent,
        HouseholdMeans means,
        Map<RentCriterion, Answer> answers) {
    /** @throws Refusal when work ended after the application, or an average of the income reaches beyond its month */
    public RentApplication {
        requireNonNull(rent, "rent is null");
        requireNonNull(means, "means is null");
        answers = Map.copyOf(answers);
        if (ground instanceof RentGround.WorkEnded ended
                && ended.day() != null
                && ended.day().isAfter(applicationDate)) {
            throw new Refusal("leftWorkOn", ended.type().label() + "の日は、申請日以前の日付にしてください");
        }
        YearMonth month = YearMonth.from(applicationDate);
        if (averages(means).stream().anyMatch(average -> average.lastMonth().isAfter(month))) {
            throw new Refusal("figures", "平均する収入は、申請した月までのものにしてください");
        }
        answers.keySet().stream()
                .filter(criterion -> !criterion.isAnswered())
                .findFirst()
                .ifPresent(criterion -> {
                    throw new IllegalArgumentException("Nobody answers " + criterion);
                });
    }

    List<IncomeAmount.Average> averages() {
        return averages(means);
    }

    private static List<IncomeAmount.Average> averages(HouseholdMeans means) {
        if (!(means.income() instanceof HouseholdIncome.Items(List<IncomeItem> items))) {
            return List.of();
        }
        return items.stream()
                .map(IncomeItem::amount)
                .filter(IncomeAmount.Average.class::isInstance)
                .map(IncomeAmount.Average.class::cast)
                .toList();
    }
}
