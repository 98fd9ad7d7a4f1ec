package tsunagi.reporting;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import tsunagi.kernel.FiscalYear;

/** 当月 or 年度累計. */
enum ReturnSpan {
    MONTH("当月"),
    YEAR("年度累計");

    private final String label;

    ReturnSpan(String label) {
        this.label = label;
    }

    static Optional<ReturnSpan> ofPath(String path) {
        return Arrays.stream(values()).filter(span -> span.path().equals(path)).findFirst();
    }

    String label() {
        return label;
    }

    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The first month that is counted. */
    YearMonth first(YearMonth month) {
        return switch (this) {
            case MONTH -> month;
            case YEAR -> YearMonth.from(FiscalYear.of(month.atDay(1)).start());
        };
    }
}
