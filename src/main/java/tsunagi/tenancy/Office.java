package tsunagi.tenancy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.AgencyId;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.Period;

/** 相談窓口 — where people come, with its hours and closed days. */
public record Office(OfficeId id, AgencyId agency, Details details, Calendar calendar) {

    public String name() {
        return details.name;
    }

    /** Name, address and telephone in one line, as a paper names who is to be asked. */
    public String contact() {
        return Stream.of(details.name, details.address, details.telephone)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("　"));
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

    /** 開設時間 as read on a door, {@code 通常 月火水木金 08:45〜17:15}; one line for days with the same times. */
    public List<String> hoursLabels(LocalDate on) {
        var days = new LinkedHashMap<String, String>();
        Dated.on(on, calendar.hours).stream()
                .map(Dated::value)
                .sorted(Comparator.comparing(OpeningHours::kind)
                        .thenComparing(OpeningHours::opens)
                        .thenComparing(OpeningHours::weekday))
                .forEach(hours -> days.merge(hours.times(), hours.day(), String::concat));
        return days.entrySet().stream()
                .map(entry -> entry.getKey().replaceFirst(" ", " " + entry.getValue() + " "))
                .toList();
    }

    /** 閉庁日 as read on a door. */
    public List<String> closedLabels(LocalDate on) {
        return Dated.on(on, calendar.closedDays).stream()
                .map(days -> days.value().label())
                .toList();
    }

    /** Whether nobody has confirmed something of what the door says. */
    public boolean assumed(LocalDate on) {
        return details.assumed
                || Dated.on(on, calendar.hours).stream().anyMatch(Dated::assumed)
                || Dated.on(on, calendar.closedDays).stream().anyMatch(Dated::assumed);
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
