package tsunagi.meanstest;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;

/**
 * 支給する月 — the months for which 家賃相当額 is paid, oldest first. There are never more than nine (規則12条); a month is missing
 * between them only where the payment was suspended.
 */
public record PaidMonths(List<YearMonth> months) {
    /** 規則12条1項ただし書, 12条2項. */
    public static final int MOST = 9;

    public static final PaidMonths NONE = new PaidMonths(List.of());

    /** @throws Refusal when a month comes twice or out of order, or when there are more than nine */
    public PaidMonths {
        months = List.copyOf(months);
        for (int i = 1; i < months.size(); i++) {
            if (!months.get(i).isAfter(months.get(i - 1))) {
                throw new Refusal("支給する月は、重なりなく古い順に並べてください");
            }
        }
        if (months.size() > MOST) {
            throw new Refusal("支給は通算9か月までです（規則12条）");
        }
    }

    public int count() {
        return months.size();
    }

    /** How many more could be paid at all. */
    public int left() {
        return MOST - months.size();
    }

    public Optional<YearMonth> last() {
        return months.isEmpty() ? Optional.empty() : Optional.of(months.getLast());
    }

    public boolean contains(YearMonth month) {
        return months.contains(month);
    }

    /**
     * 支給の何か月目か, from 1.
     *
     * @throws Refusal when the month is not paid
     */
    public int numberOf(YearMonth month) {
        if (!months.contains(month)) {
            throw new Refusal("%sは支給する月ではありません".formatted(JapaneseDates.format(month)));
        }
        return months.indexOf(month) + 1;
    }

    /** Those from this month on. */
    public List<YearMonth> from(YearMonth first) {
        return months.stream().filter(month -> !month.isBefore(first)).toList();
    }

    /** Without this month and all after it. */
    PaidMonths before(YearMonth end) {
        return new PaidMonths(
                months.stream().filter(month -> month.isBefore(end)).toList());
    }

    /** With so many more in a row. */
    PaidMonths and(YearMonth first, int count) {
        List<YearMonth> all = new ArrayList<>(months);
        for (int i = 0; i < count; i++) {
            all.add(first.plusMonths(i));
        }
        return new PaidMonths(all);
    }
}
