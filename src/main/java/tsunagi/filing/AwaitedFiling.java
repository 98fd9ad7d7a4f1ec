package tsunagi.filing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.AgencyId;
import tsunagi.kernel.BusinessCalendar;
import tsunagi.kernel.FiscalYear;
import tsunagi.kernel.JapaneseDates;
import tsunagi.tenancy.Agency;
import tsunagi.tenancy.Recipient;
import tsunagi.tenancy.RecipientId;
import tsunagi.web.Tone;

/**
 * 提出を待つ報告 — a return of a period that has ended, of which no 提出 is recorded yet; or a 差替報告 of one that is handed in.
 *
 * @param agency whose return it is; null for that of the whole municipality
 * @param due until when; for a 差替報告 the day on which it was made
 * @param replacement null for a return that nobody has handed in
 */
public record AwaitedFiling(
        Recipient recipient,
        @Nullable Agency agency,
        Reported reported,
        LocalDate due,
        @Nullable Replacement replacement) {
    private static final int MONTHS_BACK = 2;
    private static final int SOON_DAYS = 7;

    /**
     * What a recipient has of a period.
     *
     * @param agency whose return it is; null for that of the whole municipality, which stands for every agency
     * @param sent the latest 版 that was handed in; 0 for numbers that weren't closed
     * @param latest the 版 that stands now; null where the month isn't closed, or this agency's numbers stand as they were sent
     */
    record Filed(
            RecipientId recipient,
            @Nullable AgencyId agency,
            YearMonth last,
            int sent,
            @Nullable Closed latest) {
        boolean of(Recipient whose, @Nullable Agency part, YearMonth month) {
            boolean same = agency == null || part != null && part.id().equals(agency);
            return recipient.equals(whose.id()) && last.equals(month) && same;
        }

        /** The first 版 of a month is what was handed in, whether the month was closed before or after. */
        boolean replaced() {
            return latest != null && latest.version() > Math.max(1, sent);
        }
    }

    /** A 版 of the 月次の締め. */
    record Closed(int version, LocalDate on) {}

    /** 差替報告 that is still to be handed in. */
    record Replacement(int version, int sent) {
        String label() {
            return "差替報告　第%d版（提出したのは%s）".formatted(version, sent == 0 ? "締める前の数" : "第" + sent + "版");
        }
    }

    /**
     * Of the last two months and the last 年度, the most urgent first: what lies further back nobody waits for any more. A
     * 差替報告 is waited for whatever its month.
     *
     * @param agencies those whose returns the person hands in
     */
    static List<AwaitedFiling> of(
            List<Recipient> recipients,
            List<Agency> agencies,
            Collection<Filed> filed,
            LocalDate today,
            BusinessCalendar calendar) {
        return recipients.stream()
                .flatMap(recipient -> Stream.concat(
                        neverSent(recipient, agencies, filed, today, calendar), replaced(recipient, agencies, filed)))
                .sorted(Comparator.comparing(AwaitedFiling::due)
                        .thenComparing(each -> each.recipient().name())
                        .thenComparing(each ->
                                each.agency() == null ? "" : each.agency().name()))
                .toList();
    }

    private static Stream<AwaitedFiling> neverSent(
            Recipient recipient,
            List<Agency> agencies,
            Collection<Filed> filed,
            LocalDate today,
            BusinessCalendar calendar) {
        return periods(recipient, today)
                .filter(period -> recipient.valid().contains(period.last().atEndOfMonth()))
                .flatMap(period -> switch (recipient.per()) {
                    case MUNICIPALITY -> Stream.of(awaited(recipient, null, period, calendar));
                    case AGENCY ->
                        agencies.stream()
                                .filter(agency -> agency.contractOn(
                                                period.last().atEndOfMonth())
                                        .isPresent())
                                .map(agency -> awaited(recipient, agency, period, calendar));
                })
                .filter(each -> filed.stream()
                        .noneMatch(sent -> sent.of(
                                recipient, each.agency(), each.reported().last())));
    }

    private static AwaitedFiling awaited(
            Recipient recipient, @Nullable Agency agency, Reported period, BusinessCalendar calendar) {
        return new AwaitedFiling(recipient, agency, period, recipient.deadline().after(period.last(), calendar), null);
    }

    private static Stream<AwaitedFiling> replaced(Recipient recipient, List<Agency> agencies, Collection<Filed> filed) {
        return filed.stream()
                .filter(Filed::replaced)
                .filter(each -> each.recipient().equals(recipient.id()))
                .flatMap(each -> replacement(recipient, agencies, each).stream());
    }

    /** Empty where the return is another agency's. */
    private static Optional<AwaitedFiling> replacement(Recipient recipient, List<Agency> agencies, Filed filed) {
        var latest = filed.latest();
        var agency = agencies.stream()
                .filter(each -> each.id().equals(filed.agency()))
                .findFirst();
        if (latest == null || filed.agency() != null && agency.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AwaitedFiling(
                recipient,
                agency.orElse(null),
                new Reported(recipient.frequency(), filed.last()),
                latest.on(),
                new Replacement(latest.version(), filed.sent())));
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
        return replacement != null || due.isBefore(today.plusDays(SOON_DAYS + 1));
    }

    public String title() {
        return recipient.name() + "への"
                + recipient.frequency().label()
                + (replacement == null ? "" : "の差替報告")
                + (agency == null ? "" : "（" + agency.name() + "）");
    }

    public String period() {
        return reported.label();
    }

    /** A 差替報告 has no deadline: the day on which it was made. */
    public String dueDate() {
        return replacement == null ? JapaneseDates.formatMonthDay(due) : JapaneseDates.formatMonthDay(due) + "に差替え";
    }

    /** 4日超過, 今日, あと3日; 第2版が未提出. */
    public String dueLabel(LocalDate today) {
        if (replacement != null) {
            return "第" + replacement.version() + "版が未提出";
        }
        long days = ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return -days + "日超過";
        }
        return days == 0 ? "今日" : "あと" + days + "日";
    }

    public Tone dueTone(LocalDate today) {
        if (replacement == null && due.isBefore(today)) {
            return Tone.DANGER;
        }
        return soon(today) ? Tone.WARNING : Tone.NEUTRAL;
    }

    /** Which return of which period it is, as a word without blanks. */
    public String key() {
        return recipient.id() + "_" + reported.last() + (agency == null ? "" : "_" + agency.id());
    }

    /** Where its 提出 is recorded. */
    public String href() {
        return FilingController.NEW + "?recipient=" + recipient.id() + "&last=" + reported.last()
                + (agency == null ? "" : "&agency=" + agency.id());
    }
}
