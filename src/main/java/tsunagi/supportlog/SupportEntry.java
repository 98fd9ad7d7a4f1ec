package tsunagi.supportlog;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.StaffId;

/**
 * 支援経過 (様式3) — one contact: when, how, by whom, and what happened, facts apart from views.
 *
 * @param from null where the time was not noted
 * @param staff 対応者, at least one
 * @param organisation the name of the 関係機関 or 企業
 * @param supportGiven 支援を提供した; false for contacts that only prepare or coordinate
 * @param facts 対応内容（客観的事実）
 * @param views 所見 of the staff
 * @param plan 今後の方針
 */
public record SupportEntry(
        LocalDate on,
        @Nullable LocalTime from,
        @Nullable LocalTime until,
        SupportMethod method,
        List<StaffId> staff,
        List<String> counterparts,
        @Nullable String organisation,
        @Nullable String place,
        List<String> contents,
        boolean supportGiven,
        String facts,
        @Nullable String views,
        @Nullable String plan,
        @Nullable NextAppointment next) {
    public SupportEntry {
        requireNonNull(on, "on is null");
        requireNonNull(method, "method is null");
        if (facts.isBlank() || staff.isEmpty()) {
            throw new IllegalArgumentException("a record needs its facts and who was there");
        }
        staff = List.copyOf(staff);
        counterparts = List.copyOf(counterparts);
        contents = List.copyOf(contents);
    }

    /** The line that an event of another module writes about itself, such as つなぎ. */
    public static SupportEntry of(LocalDate on, SupportMethod method, StaffId staff, String facts) {
        return new SupportEntry(
                on,
                null,
                null,
                method,
                List.of(staff),
                List.of(),
                null,
                null,
                List.of(),
                false,
                facts,
                null,
                null,
                null);
    }

    /** The same entry, counted as support given (step 9). */
    public SupportEntry asSupport() {
        return copy(on, contents, true, facts, views, plan);
    }

    /** The same entry, of another day and with other facts. */
    SupportEntry on(LocalDate day, String told) {
        return copy(day, contents, supportGiven, told, views, plan);
    }

    /** The same entry with 所見 and 今後の方針. */
    public SupportEntry with(@Nullable String seen, @Nullable String outlook) {
        return copy(on, contents, supportGiven, facts, seen, outlook);
    }

    /** The same entry, as support given in a モニタリング (step 10). */
    SupportEntry asMonitoring() {
        return copy(on, List.of(CodeList.MONITORING), true, facts, views, plan);
    }

    private SupportEntry copy(
            LocalDate day,
            List<String> done,
            boolean given,
            String told,
            @Nullable String seen,
            @Nullable String outlook) {
        return new SupportEntry(
                day,
                from,
                until,
                method,
                staff,
                counterparts,
                organisation,
                place,
                done,
                given,
                told,
                seen,
                outlook,
                next);
    }

    boolean isMonitoring() {
        return contents.contains(CodeList.MONITORING);
    }

    Optional<Duration> duration() {
        return from == null || until == null ? Optional.empty() : Optional.of(Duration.between(from, until));
    }
}
