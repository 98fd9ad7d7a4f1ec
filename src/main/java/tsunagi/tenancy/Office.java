package tsunagi.tenancy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.AgencyId;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.Period;

/** 相談窓口 — where people come, with its hours and closed days. */
public record Office(OfficeId id, AgencyId agency, Details details, Calendar calendar) {

    public String name() {
        return details.name;
    }

    /** When the office is open on the day, earliest first; empty when it is closed. */
    public List<Dated<OpeningHours>> hoursOn(LocalDate day, boolean publicHoliday) {
        boolean closed = !details.valid.contains(day)
                || Dated.on(day, calendar.closedDays).stream()
                        .anyMatch(days -> days.value().covers(day, publicHoliday));
        if (closed) {
            return List.of();
        }
        return Dated.on(day, calendar.hours).stream()
                .filter(hours -> hours.value().weekday() == day.getDayOfWeek())
                .sorted(Comparator.comparing(hours -> hours.value().opens()))
                .toList();
    }

    /** What stands on the door. */
    public record Details(
            String code,
            String name,
            @Nullable String address,
            @Nullable String telephone,
            Period valid,
            boolean assumed,
            String source) {}

    /** 開設時間と閉庁日. */
    public record Calendar(List<Dated<OpeningHours>> hours, List<Dated<ClosedDays>> closedDays) {
        public Calendar {
            hours = List.copyOf(hours);
            closedDays = List.copyOf(closedDays);
        }
    }
}
