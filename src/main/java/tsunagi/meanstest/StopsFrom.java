package tsunagi.meanstest;

import java.time.LocalDate;
import java.time.YearMonth;

/** 中止・中断の効力発生 — from which month a fact stops the payment. */
public enum StopsFrom {
    MONTH_OF_FACT("事実のあった月の支給から") {
        @Override
        LocalDate effectiveOn(LocalDate fact) {
            return YearMonth.from(fact).atDay(1);
        }
    },
    MONTH_AFTER("事実のあった月の翌月の支給から") {
        @Override
        LocalDate effectiveOn(LocalDate fact) {
            return YearMonth.from(fact).plusMonths(1).atDay(1);
        }
    },
    /** 直ちに: what is not yet paid out is not paid any more; what was paid of the month is for a person to look at. */
    AT_ONCE("事実のあった日から直ちに") {
        @Override
        LocalDate effectiveOn(LocalDate fact) {
            return fact;
        }
    },
    /** The month itself is stated with the fact, since both offices must agree on it. */
    AS_AGREED("調整して決めた月の支給から") {
        @Override
        LocalDate effectiveOn(LocalDate fact) {
            throw new IllegalStateException("The month is stated with the fact");
        }
    };

    private final String label;

    StopsFrom(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    abstract LocalDate effectiveOn(LocalDate fact);
}
