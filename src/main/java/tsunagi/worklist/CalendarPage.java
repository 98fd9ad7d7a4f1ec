package tsunagi.worklist;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.BusinessCalendar;
import tsunagi.kernel.JapaneseDates;

/**
 * What 予定 shows.
 *
 * @param cutOn the first day of which not all is shown, because it is more than a page can show; null where all is
 * @param calendar 開庁日 of the reader's office
 */
record CalendarPage(
        CalendarSpan span,
        LocalDate on,
        boolean desk,
        LocalDate today,
        List<Listed> entries,
        @Nullable LocalDate cutOn,
        Rights rights,
        BusinessCalendar calendar) {
    CalendarPage {
        entries = List.copyOf(entries);
    }

    /** What the reader may do. */
    record Rights(boolean book, boolean file) {}

    /** With the names that the reader may see; none where it is about nobody. */
    record Listed(CalendarEntry entry, List<String> names) {
        /** {@code 試験 花子さん・試験 一郎さん}. */
        String people() {
            return names.stream().map(name -> name + "さん").collect(Collectors.joining("・"));
        }
    }

    /**
     * One day with its entries.
     *
     * @param left whether there was no room for what it has
     */
    record Day(
            LocalDate date,
            boolean ofMonth,
            boolean today,
            boolean closed,
            @Nullable String closure,
            boolean left,
            List<Listed> entries) {
        String label() {
            return JapaneseDates.formatWithWeekday(date);
        }
    }

    String title() {
        return "予定　" + span.title(on);
    }

    /** Until where a full page goes; empty where all is shown. */
    String cut() {
        return cutOn == null
                ? ""
                : "予定が%,d件を超えるため、%sの途中までを表示しています。"
                        .formatted(CalendarStore.MOST, JapaneseDates.formatWithWeekday(cutOn));
    }

    List<Day> days() {
        return span.days(on).stream()
                .map(date -> new Day(
                        date,
                        date.getMonth() == on.getMonth(),
                        date.equals(today),
                        !calendar.isBusinessDay(date),
                        calendar.closure(date).orElse(null),
                        cutOn != null && date.isAfter(cutOn),
                        entries.stream()
                                .filter(each -> each.entry().day().equals(date))
                                .sorted((one, two) -> CalendarEntry.ORDER.compare(one.entry(), two.entry()))
                                .toList()))
                .toList();
    }

    /** Of a month: rows of seven days from Monday. */
    List<List<Day>> weeks() {
        List<List<Day>> weeks = new ArrayList<>();
        for (Day day : days()) {
            if (day.date().getDayOfWeek() == DayOfWeek.MONDAY) {
                weeks.add(new ArrayList<>());
            }
            weeks.getLast().add(day);
        }
        return weeks;
    }

    String href(CalendarSpan other) {
        return href(other, on, desk);
    }

    String deskHref(boolean ofDesk) {
        return href(span, on, ofDesk);
    }

    String beforeHref() {
        return href(span, span.before(on), desk);
    }

    String afterHref() {
        return href(span, span.after(on), desk);
    }

    String todayHref() {
        return href(span, today, desk);
    }

    String dayHref(LocalDate date) {
        return href(CalendarSpan.DAY, date, desk);
    }

    /** Where these days are taken into another calendar. */
    String fileHref() {
        return "/calendar/list.ics" + query(span, on, desk);
    }

    boolean mayTakeOut() {
        return rights.file() && !entries.isEmpty();
    }

    private static String href(CalendarSpan span, LocalDate on, boolean desk) {
        return "/calendar" + query(span, on, desk);
    }

    private static String query(CalendarSpan span, LocalDate on, boolean desk) {
        return "?view=" + span.word() + "&on=" + on + (desk ? "&whose=team" : "");
    }
}
