package tsunagi.services;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusals;

/**
 * 就労準備支援の体験利用 — tried out while the assessment goes on; it needs no 支援決定.
 *
 * @param days on how many days between the first and the last
 * @param provider by its name of that time
 * @param text what was tried, and how it went
 */
public record PreparationTrial(LocalDate from, LocalDate until, int days, String provider, String text) {
    public PreparationTrial {
        requireNonNull(from, "from is null");
        requireNonNull(until, "until is null");
        requireNonNull(provider, "provider is null");
        requireNonNull(text, "text is null");
        var refusals = new Refusals();
        refusals.unless(!until.isBefore(from), "until", "終わりの日は、始まりの日以後の日付にしてください");
        long span = ChronoUnit.DAYS.between(from, until) + 1;
        refusals.unless(
                until.isBefore(from) || (days >= 1 && days <= span),
                "days",
                "利用した日数は、1日から%d日までで入力してください".formatted(Math.max(1, span)));
        refusals.throwIfAny();
    }

    /** {@code R8.11.2〜R8.11.13 のうち4日} */
    String period() {
        return from.equals(until)
                ? JapaneseDates.formatShort(from)
                : JapaneseDates.formatShort(from) + "〜" + JapaneseDates.formatShort(until) + " のうち" + days + "日";
    }

    /** 対応内容 of its line in 様式3. */
    String line() {
        return "就労準備支援の体験利用：%s（%s）。支援決定の前の体験。\n%s".formatted(provider, period(), text);
    }
}
