package tsunagi.tenancy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;
import tsunagi.kernel.Refusal;

/** 開設時間 — one stretch of one weekday on which an office is open. */
public record OpeningHours(DayOfWeek weekday, Kind kind, LocalTime opens, LocalTime closes) {
    public OpeningHours {
        if (!opens.isBefore(closes)) {
            throw new Refusal("終わりの時刻は始まりの時刻より後にしてください");
        }
    }

    String day() {
        return weekday.getDisplayName(TextStyle.NARROW, Locale.JAPANESE);
    }

    /** {@code 通常 08:45〜17:15}. */
    String times() {
        return kind.label() + " " + opens + "〜" + closes;
    }

    /** Why the office is open then. */
    public enum Kind implements Labelled {
        REGULAR("通常"),
        EVENING("夜間"),
        WEEKEND("土日");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
