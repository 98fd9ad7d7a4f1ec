package tsunagi.standards;

import java.util.List;

/** 期限と数え方 — what a municipality decides about days. */
public enum DeadlineRule {
    /** Day of the month; the last day for 31. On a holiday the business day before. */
    REPORT_DAY("毎月の活動報告の期限", List.of()),
    /** Day of the last month of the period; the last day for 31. On a holiday the business day before. */
    EXTENSION_DAY("延長申請の期限（支給期間の最終月）", List.of()),
    DUTIES_COUNTED_BY("活動の回数の数え方", List.of("暦月", "報告期間")),
    TWO_YEARS_COUNTED_FROM("離職等から2年の数え始め", List.of("翌日", "当日"));

    /** Stands for the last day of any month. */
    static final int LAST_OF_MONTH = 31;

    private final String label;
    private final List<String> choices;

    DeadlineRule(String label, List<String> choices) {
        this.label = label;
        this.choices = choices;
    }

    public String label() {
        return label;
    }

    /** Empty where the value is a day of the month. */
    List<String> choices() {
        return choices;
    }

    boolean isDay() {
        return choices.isEmpty();
    }

    boolean accepts(StandardValue value) {
        return isDay()
                ? value.isAmount() && value.requiredNumber() >= 1 && value.requiredNumber() <= LAST_OF_MONTH
                : value.isWords() && choices.contains(value.text());
    }
}
