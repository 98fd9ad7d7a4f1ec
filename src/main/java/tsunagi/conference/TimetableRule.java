package tsunagi.conference;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.BusinessCalendar;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;

/**
 * 定例の決まり — every how many months, on which day and where (札幌 要綱4(2): 月1回の定期開催を基本; 長岡 要領5(2): the municipality
 * makes its own rule; 港区 計画6(1): 定例).
 *
 * @param everyMonths 1 to 12
 * @param firstMonth in which the first meeting falls
 */
record TimetableRule(
        Forum forum, int everyMonths, DayRule day, WhenClosed whenClosed, YearMonth firstMonth, Venue venue) {
    TimetableRule {
        if (everyMonths < 1 || everyMonths > 12) {
            throw new Refusal("everyMonths", "何か月ごとかは、1から12までの数字で入力してください");
        }
    }

    /**
     * When and where.
     *
     * @param startsAt null where it differs
     * @param place empty on the web only
     * @param webAddress empty where there is none
     */
    record Venue(@Nullable LocalTime startsAt, String place, String webAddress) {
        Venue {
            var refusals = new Refusals();
            refusals.unless(!place.isBlank() || !webAddress.isBlank(), "place", "場所か、オンライン会議のアドレスを入力してください");
            refusals.unless(
                    ConferenceDetails.isWebAddress(webAddress), "webAddress", "オンライン会議のアドレスは、https:// で始まる形で入力してください");
            refusals.throwIfAny();
        }

        String label() {
            return Stream.of(place, webAddress)
                    .filter(each -> !each.isBlank())
                    .reduce("", (a, b) -> a.isEmpty() ? b : a + "・" + b);
        }
    }

    /**
     * A day on which a meeting falls.
     *
     * @param month whose meeting it is, also where a closed day moves it into another
     * @param moved whether the rule's own day is a closed one
     */
    record Occurrence(YearMonth month, LocalDate day, boolean moved) {
        String label() {
            return JapaneseDates.formatWithWeekday(day) + (moved ? "（閉庁日のため動かした日）" : "");
        }
    }

    /** The next ones from a day on, that day included. */
    List<Occurrence> from(LocalDate today, int count, BusinessCalendar calendar) {
        return Stream.iterate(firstMonth, month -> month.plusMonths(everyMonths))
                .dropWhile(month -> month.isBefore(YearMonth.from(today).minusMonths(1)))
                .map(month -> occurrence(month, calendar))
                .filter(each -> !each.day().isBefore(today))
                .limit(count)
                .toList();
    }

    Occurrence occurrence(YearMonth month, BusinessCalendar calendar) {
        LocalDate ruled = day.in(month);
        LocalDate open = whenClosed.open(ruled, calendar);
        return new Occurrence(month, open, !open.equals(ruled));
    }

    ConferenceDetails meeting(Occurrence occurrence) {
        return new ConferenceDetails(
                ConferenceKind.REGULAR,
                occurrence.day(),
                venue.startsAt(),
                venue.place(),
                false,
                forum,
                venue.webAddress());
    }

    /** {@code 毎月 第3水曜日}. */
    String label() {
        return (everyMonths == 1 ? "毎月" : everyMonths + "か月ごと") + " " + day.label();
    }
}
