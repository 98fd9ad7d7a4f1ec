package tsunagi.conference;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.tenancy.ConferenceRule;

/**
 * 支援調整会議の一覧.
 *
 * @param regularMissing the rule says monthly, and this month has no regular meeting yet
 * @param mayHold whether the reader may convene one
 */
record ConferencesPage(List<Row> coming, List<Row> past, ConferenceRule rule, boolean regularMissing, boolean mayHold) {
    ConferencesPage {
        coming = List.copyOf(coming);
        past = List.copyOf(past);
    }

    static ConferencesPage of(List<Row> rows, ConferenceRule rule, LocalDate today, boolean mayHold) {
        List<Row> coming = rows.stream()
                .filter(row -> !row.heldOn().isBefore(today))
                .toList()
                .reversed();
        List<Row> past =
                rows.stream().filter(row -> row.heldOn().isBefore(today)).toList();
        boolean regularThisMonth = rows.stream()
                .anyMatch(row -> row.forum().isSupportConference()
                        && row.kind() == ConferenceKind.REGULAR
                        && row.heldOn().withDayOfMonth(1).equals(today.withDayOfMonth(1)));
        boolean monthly = rule.regular() == ConferenceRule.Regular.MONTHLY;
        return new ConferencesPage(coming, past, rule, monthly && !regularThisMonth, mayHold);
    }

    /**
     * One meeting.
     *
     * @param plans plans on the agenda
     * @param open those whose outcome is still to be written down
     */
    record Row(
            ConferenceId id,
            ConferenceKind kind,
            Forum forum,
            LocalDate heldOn,
            @Nullable LocalTime startsAt,
            String place,
            boolean heldOnPaper,
            int plans,
            int open) {

        /** {@code 支援調整会議 定例}. */
        String title() {
            return forum.name() + " " + kind.label();
        }

        String when() {
            return JapaneseDates.formatWithWeekday(heldOn) + (startsAt == null ? "" : " " + startsAt);
        }
    }
}
