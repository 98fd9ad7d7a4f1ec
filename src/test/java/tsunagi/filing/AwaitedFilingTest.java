package tsunagi.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tsunagi.filing.AwaitedFiling.Closed;
import tsunagi.filing.AwaitedFiling.Filed;
import tsunagi.kernel.AgencyId;
import tsunagi.kernel.BusinessCalendar;
import tsunagi.kernel.Period;
import tsunagi.tenancy.Agency;
import tsunagi.tenancy.Dated;
import tsunagi.tenancy.Deadline;
import tsunagi.tenancy.Operation;
import tsunagi.tenancy.Recipient;
import tsunagi.tenancy.Recipient.Frequency;
import tsunagi.tenancy.RecipientId;

/** What is still to be handed in on a day of November 2026. */
class AwaitedFilingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 4);
    private static final List<Agency> AGENCIES = List.of(agency("きた"), agency("みなみ"));
    private static final Recipient CENTRE = recipient(Frequency.MONTHLY, Period.from(LocalDate.of(2022, 4, 1)));
    private static final Recipient CITY = recipient(Frequency.YEARLY, Period.from(LocalDate.of(2022, 4, 1)));

    private static Recipient recipient(Frequency frequency, Period valid) {
        return new Recipient(
                RecipientId.next(),
                "福祉局",
                frequency,
                Recipient.Per.MUNICIPALITY,
                "紙",
                new Deadline(Deadline.Unit.DAY, 10, 1),
                valid,
                false,
                "計画");
    }

    private static Agency agency(String name) {
        var contract = new Dated<>(
                UUID.randomUUID(), Period.from(LocalDate.of(2022, 4, 1)), false, "契約", Operation.COMMISSIONED);
        return new Agency(AgencyId.next(), name, name, List.of(contract), List.of());
    }

    /** @param latest the version of the month's closing; 0 where it isn't closed */
    private static Filed filed(Recipient recipient, @Nullable Agency agency, int month, int sent, int latest) {
        return new Filed(
                recipient.id(),
                agency == null ? null : agency.id(),
                YearMonth.of(2026, month),
                sent,
                latest == 0 ? null : new Closed(latest, LocalDate.of(2026, 11, 2)));
    }

    private static List<String> awaited(Recipient recipient, Set<Filed> filed) {
        return AwaitedFiling.of(List.of(recipient), AGENCIES, filed, TODAY, BusinessCalendar.national()).stream()
                .map(each -> each.period() + " " + each.dueLabel(TODAY))
                .toList();
    }

    @Test
    void theLastTwoMonthsAreAwaitedTheOverdueOneFirst() {
        assertThat(awaited(CENTRE, Set.of())).containsExactly("令和8年9月分 26日超過", "令和8年10月分 あと6日");
    }

    @Test
    void whatWasHandedInIsNotAwaited() {
        assertThat(awaited(CENTRE, Set.of(filed(CENTRE, null, 9, 0, 0)))).containsExactly("令和8年10月分 あと6日");
    }

    @Test
    void aYearlyReturnIsThatOfTheYearThatHasEnded() {
        assertThat(AwaitedFiling.of(List.of(CITY), AGENCIES, Set.of(), TODAY, BusinessCalendar.national()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.period()).isEqualTo("令和7年度分");
                    assertThat(each.due()).isEqualTo(LocalDate.of(2026, 4, 10));
                });
    }

    @Test
    void eachAgencyHandsInItsOwnReturnWhereTheRecipientAsksForIt() {
        var ward = new Recipient(
                RecipientId.next(),
                "区保健福祉センター",
                Frequency.MONTHLY,
                Recipient.Per.AGENCY,
                "紙",
                new Deadline(Deadline.Unit.DAY, 10, 1),
                Period.from(LocalDate.of(2022, 4, 1)),
                false,
                "計画7(9)");
        var sent = Set.of(filed(ward, AGENCIES.getFirst(), 9, 0, 0));
        assertThat(AwaitedFiling.of(List.of(ward), AGENCIES, sent, TODAY, BusinessCalendar.national()).stream()
                        .map(each -> each.title() + " " + each.period()))
                .containsExactly(
                        "区保健福祉センターへの月報（みなみ） 令和8年9月分", "区保健福祉センターへの月報（きた） 令和8年10月分", "区保健福祉センターへの月報（みなみ） 令和8年10月分");
        assertThat(AwaitedFiling.of(
                        List.of(ward), List.of(AGENCIES.getLast()), sent, TODAY, BusinessCalendar.national()))
                .as("a desk waits for its own agency's only")
                .allMatch(each -> AGENCIES.getLast().equals(each.agency()));
    }

    @Test
    void aReplacementThatIsNotYetSentIsTodaysWorkWhateverItsMonth() {
        var all = Set.of(filed(CENTRE, null, 5, 1, 2), filed(CENTRE, null, 9, 1, 1), filed(CENTRE, null, 10, 0, 1));
        assertThat(AwaitedFiling.of(List.of(CENTRE), AGENCIES, all, TODAY, BusinessCalendar.national()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.title()).isEqualTo("福祉局への月報の差替報告");
                    assertThat(each.period()).isEqualTo("令和8年5月分");
                    assertThat(each.dueLabel(TODAY)).isEqualTo("第2版が未提出");
                    assertThat(each.soon(TODAY)).isTrue();
                });
        assertThat(awaited(CENTRE, Set.of(filed(CENTRE, null, 9, 2, 2), filed(CENTRE, null, 10, 3, 3))))
                .as("whoever has the latest version waits for nothing")
                .isEmpty();
    }

    @Test
    void whoIsARecipientNoLongerGetsOnlyTheMonthsOfHisTime() {
        var former = recipient(Frequency.MONTHLY, new Period(LocalDate.of(2022, 4, 1), LocalDate.of(2026, 9, 30)));
        assertThat(awaited(former, Set.of())).containsExactly("令和8年9月分 26日超過");
    }

    @Test
    void itIsTodaysWorkFromAWeekBeforeItsDay() {
        var october = AwaitedFiling.of(
                        List.of(CENTRE),
                        AGENCIES,
                        Set.of(filed(CENTRE, null, 9, 0, 0)),
                        TODAY,
                        BusinessCalendar.national())
                .getFirst();
        assertThat(october.soon(LocalDate.of(2026, 11, 2))).isFalse();
        assertThat(october.soon(LocalDate.of(2026, 11, 3))).isTrue();
        assertThat(october.soon(LocalDate.of(2026, 12, 3))).isTrue();
    }
}
