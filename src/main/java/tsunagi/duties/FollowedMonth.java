package tsunagi.duties;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.meanstest.DutyMonth;
import tsunagi.meanstest.DutyPlan;
import tsunagi.web.Choice;
import tsunagi.web.Detail;
import tsunagi.web.Tone;

/**
 * 月の活動と報告.
 *
 * @param place 支給の何か月目か, from 1; 0 of a month in which the payment is suspended
 * @param variant null while it is suspended: who is ill is not asked to seek work
 * @param counted null while it is suspended
 * @param contacts in the 支援の記録 that could be taken for a 面談
 * @param missing in words; that something is missing ends nothing by itself
 */
record FollowedMonth(
        YearMonth month,
        int place,
        DutyPlan.@Nullable Variant variant,
        @Nullable DutyMonth counted,
        List<DutyAct> acts,
        List<Contact> contacts,
        Report report,
        List<String> missing) {
    FollowedMonth {
        acts = List.copyOf(acts);
        contacts = List.copyOf(contacts);
        missing = List.copyOf(missing);
    }

    /** @param received null until it is here */
    record Report(LocalDate due, @Nullable MonthReport received) {}

    String title() {
        String shown = JapaneseDates.format(month) + "分";
        return place == 0 ? shown : "%s（支給%dか月目）".formatted(shown, place);
    }

    String id() {
        return "m-" + month;
    }

    String label() {
        return missing.isEmpty() ? "そろっています" : "そろっていません";
    }

    Tone tone() {
        return missing.isEmpty() ? Tone.SUCCESS : Tone.WARNING;
    }

    List<Detail> details() {
        var details = new ArrayList<Detail>();
        if (variant != null && counted != null) {
            details.add(Detail.of("活動の別", variant.label()));
            details.add(Detail.of(
                    "数える日",
                    "%sから%sまで"
                            .formatted(
                                    JapaneseDates.format(counted.window().start()),
                                    JapaneseDates.format(lastDay(counted)))));
        }
        details.add(Detail.of("報告の期限", JapaneseDates.formatWithWeekday(report.due())));
        var received = report.received();
        if (received != null) {
            details.add(Detail.of("報告を受け取った日", JapaneseDates.formatWithWeekday(received.receivedOn())));
            if (received.income() != null) {
                details.add(Detail.of("この月の収入", received.income().format()));
            }
            if (!received.note().isEmpty()) {
                details.add(Detail.of("報告の内容", received.note()));
            }
            details.add(Detail.of(
                    "報告の確認",
                    received.confirmedOn() == null ? "まだです" : JapaneseDates.formatWithWeekday(received.confirmedOn())));
        }
        return details;
    }

    private static LocalDate lastDay(DutyMonth counted) {
        var end = counted.window().end();
        if (end == null) {
            throw new IllegalStateException("A month of activities has its last day");
        }
        return end;
    }

    List<Choice> adoptable() {
        return contacts.stream()
                .map(each -> Choice.of(
                        each.record().toString(), JapaneseDates.formatWithWeekday(each.on()) + "　" + each.method()))
                .toList();
    }
}
