package tsunagi.conference;

import java.time.LocalDate;
import tsunagi.kernel.BusinessCalendar;

/** 閉庁日に当たるとき. */
enum WhenClosed {
    EARLIER("前の開庁日に開く") {
        @Override
        LocalDate open(LocalDate day, BusinessCalendar calendar) {
            return calendar.onOrBefore(day);
        }
    },
    LATER("次の開庁日に開く") {
        @Override
        LocalDate open(LocalDate day, BusinessCalendar calendar) {
            return calendar.onOrAfter(day);
        }
    };

    private final String label;

    WhenClosed(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    abstract LocalDate open(LocalDate day, BusinessCalendar calendar);
}
