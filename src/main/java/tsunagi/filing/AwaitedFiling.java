package tsunagi.filing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tsunagi.kernel.FiscalYear;
import tsunagi.kernel.JapaneseDates;
import tsunagi.tenancy.Recipient;
import tsunagi.web.Tone;

/** 提出を待つ報告 — a return of a period that has ended, of which no 提出 is recorded yet. */
public record AwaitedFiling(Recipient recipient, Reported reported, LocalDate due) {
    private static final int MONTHS_BACK = 2;
    private static final int SOON_DAYS = 7;

    /** A recipient that has a return already. */
    record Filed(Recipient recipient, YearMonth last) {}

    /** Of the last two months and the last 年度, the most urgent first: what lies further back nobody waits for any more. */
    static List<AwaitedFiling> of(List<Recipient> recipients, Collection<Filed> filed, LocalDate today) {
        return recipients.stream()
                .flatMap(recipient -> periods(recipient, today)
                        .filter(period ->
                                recipient.valid().contains(period.last().atEndOfMonth()))
                        .filter(period -> !filed.contains(new Filed(recipient, period.last())))
                        .map(period -> new AwaitedFiling(
                                recipient, period, recipient.deadline().after(period.last()))))
                .sorted(Comparator.comparing(AwaitedFiling::due)
                        .thenComparing(each -> each.recipient().name()))
                .toList();
    }

    private static Stream<Reported> periods(Recipient recipient, LocalDate today) {
        var frequency = recipient.frequency();
        return switch (frequency) {
            case MONTHLY ->
                IntStream.rangeClosed(1, MONTHS_BACK)
                        .mapToObj(back ->
                                new Reported(frequency, YearMonth.from(today).minusMonths(back)));
            case YEARLY ->
                Stream.of(new Reported(
                        frequency, YearMonth.from(FiscalYear.of(today).start()).minusMonths(1)));
        };
    }

    /** Whether it belongs on the list of today's work. */
    boolean soon(LocalDate today) {
        return due.isBefore(today.plusDays(SOON_DAYS + 1));
    }

    public String title() {
        return recipient.name() + "への" + recipient.frequency().label();
    }

    public String period() {
        return reported.label();
    }

    public String dueDate() {
        return JapaneseDates.formatMonthDay(due);
    }

    /** 4日超過, 今日, あと3日. */
    public String dueLabel(LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return -days + "日超過";
        }
        return days == 0 ? "今日" : "あと" + days + "日";
    }

    public Tone dueTone(LocalDate today) {
        if (due.isBefore(today)) {
            return Tone.DANGER;
        }
        return soon(today) ? Tone.WARNING : Tone.NEUTRAL;
    }

    /** Where its 提出 is recorded. */
    public String href() {
        return FilingController.NEW + "?recipient=" + recipient.id() + "&last=" + reported.last();
    }
}
