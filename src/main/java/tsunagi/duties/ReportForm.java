package tsunagi.duties;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;
import tsunagi.kernel.Yen;

/** 毎月の報告を受け取る, as typed. */
record ReportForm(
        @Nullable String receivedOn,
        @Nullable String income,
        @Nullable String note) {
    static ReportForm blank(LocalDate today) {
        return new ReportForm(JapaneseDates.format(today), null, null);
    }

    /** @throws Refusal with a reason for each field to put right */
    MonthReport read(FollowedMonths months, YearMonth month) {
        var benefit = months.benefit();
        if (!benefit.asksReportOf(month)) {
            throw new Refusal("%sは、報告を求める月ではありません".formatted(JapaneseDates.format(month)));
        }
        boolean suspended = benefit.suspendedIn(month);
        var refusals = new Refusals();
        LocalDate day = refusals.reading("receivedOn", () -> day(months, month));
        Yen earned = refusals.reading("income", () -> TypedText.strip(income) == null ? null : amount());
        refusals.unless(suspended || TypedText.strip(income) != null, "income", "この月の収入を入力してください。収入がないときは0と入力してください");
        String told = refusals.reading("note", () -> TypedText.lines(note));
        refusals.unless(!suspended || TypedText.strip(note) != null, "note", "体調などの報告の内容を入力してください");
        refusals.throwIfAny();
        return new MonthReport(
                EntryId.next(), benefit.id(), month, requireNonNull(day), earned, requireNonNull(told), null);
    }

    private LocalDate day(FollowedMonths months, YearMonth month) {
        LocalDate day = JapaneseDates.parse(receivedOn);
        if (day.isAfter(months.today())) {
            throw new Refusal("今日までの日付にしてください");
        }
        if (day.isBefore(month.atDay(1))) {
            throw new Refusal("%s以後の日付にしてください".formatted(JapaneseDates.format(month.atDay(1))));
        }
        return day;
    }

    private Yen amount() {
        Yen amount = Yen.parse(requireNonNull(income));
        if (amount.isNegative()) {
            throw new Refusal("収入は0円以上で入力してください");
        }
        return amount;
    }
}
