package tsunagi.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tsunagi.filing.AwaitedFiling.Filed;
import tsunagi.kernel.Period;
import tsunagi.tenancy.Deadline;
import tsunagi.tenancy.Recipient;
import tsunagi.tenancy.Recipient.Frequency;
import tsunagi.tenancy.RecipientId;

/** What is still to be handed in on a day of November 2026. */
class AwaitedFilingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 4);
    private static final Recipient CENTRE = recipient(Frequency.MONTHLY, Period.from(LocalDate.of(2022, 4, 1)));
    private static final Recipient CITY = recipient(Frequency.YEARLY, Period.from(LocalDate.of(2022, 4, 1)));

    private static Recipient recipient(Frequency frequency, Period valid) {
        return new Recipient(
                RecipientId.next(), "福祉局", frequency, "紙", new Deadline(Deadline.Unit.DAY, 10, 1), valid, false, "計画");
    }

    private static List<String> awaited(Recipient recipient, Set<Filed> filed) {
        return AwaitedFiling.of(List.of(recipient), filed, TODAY).stream()
                .map(each -> each.period() + " " + each.dueLabel(TODAY))
                .toList();
    }

    @Test
    void theLastTwoMonthsAreAwaitedTheOverdueOneFirst() {
        assertThat(awaited(CENTRE, Set.of())).containsExactly("令和8年9月分 26日超過", "令和8年10月分 あと6日");
    }

    @Test
    void whatWasHandedInIsNotAwaited() {
        assertThat(awaited(CENTRE, Set.of(new Filed(CENTRE, YearMonth.of(2026, 9)))))
                .containsExactly("令和8年10月分 あと6日");
    }

    @Test
    void aYearlyReturnIsThatOfTheYearThatHasEnded() {
        assertThat(AwaitedFiling.of(List.of(CITY), Set.of(), TODAY))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.period()).isEqualTo("令和7年度分");
                    assertThat(each.due()).isEqualTo(LocalDate.of(2026, 4, 10));
                });
    }

    @Test
    void whoIsARecipientNoLongerGetsOnlyTheMonthsOfHisTime() {
        var former = recipient(Frequency.MONTHLY, new Period(LocalDate.of(2022, 4, 1), LocalDate.of(2026, 9, 30)));
        assertThat(awaited(former, Set.of())).containsExactly("令和8年9月分 26日超過");
    }

    @Test
    void itIsTodaysWorkFromAWeekBeforeItsDay() {
        var october = AwaitedFiling.of(List.of(CENTRE), Set.of(new Filed(CENTRE, YearMonth.of(2026, 9))), TODAY)
                .getFirst();
        assertThat(october.soon(LocalDate.of(2026, 11, 2))).isFalse();
        assertThat(october.soon(LocalDate.of(2026, 11, 3))).isTrue();
        assertThat(october.soon(LocalDate.of(2026, 12, 3))).isTrue();
    }
}
