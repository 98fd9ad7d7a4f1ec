package tsunagi.meanstest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 再支給の制限: 規則16条, 令和5年改正附則2条, {@code rules.md} §2.8. */
class ReEntitlementTest {
    private static ReEntitlement judge(
            String lastPaid, ReEntitlementEvent event, String eventDate, String applied, @Nullable String lastApplied) {
        return ReEntitlement.of(new ReEntitlement.Request(
                YearMonth.parse(lastPaid),
                event,
                LocalDate.parse(eventDate),
                LocalDate.parse(applied),
                lastApplied == null ? null : LocalDate.parse(lastApplied)));
    }

    /** 終了月 2025年11月 → 起算 2025-12-01 → 2026-12-01 以降の申請で可、2026-11-30 は不可. */
    @ParameterizedTest
    @EnumSource(
            names = {"DISMISSED", "EMPLOYER_CIRCUMSTANCES", "BUSINESS_CLOSED", "INCOME_REDUCED", "HOUSEHOLD_MEMBER_DIED"
            })
    void theYearIsCountedFromTheMonthAfterTheLastPaid(ReEntitlementEvent event) {
        var tooEarly = judge("2025-11", event, "2026-11-20", "2026-11-30", null);
        var inTime = judge("2025-11", event, "2026-11-20", "2026-12-01", null);

        assertThat(tooEarly.entitled()).isFalse();
        assertThat(tooEarly.earliestDate()).isEqualTo("2026-12-01");
        assertThat(tooEarly.reason()).isEqualTo("支給の終了した月（令和7年11月）の翌月から起算して1年を経過していません。令和8年12月1日から申請できます（規則16条）");
        assertThat(inTime.entitled()).isTrue();
        assertThat(inTime.earliestDate()).isEqualTo("2026-12-01");
        assertThat(inTime.reason())
                .isEqualTo(event.label() + "により困窮し、支給の終了した月（令和7年11月）の翌月から起算して1年を経過している（規則16条）ため、再支給できます");
    }

    /** T08: 終了後2年、自己都合離職 — 不可（事由）. */
    @ParameterizedTest
    @CsvSource({
        "OWN_CHOICE, 自己の都合による離職・廃業などは、再支給の事由に当たりません（規則16条）",
        "OWN_FAULT, 自己の責めに帰すべき理由による解雇などは、再支給の事由に当たりません（規則16条）"
    })
    void ownChoiceAndOwnFaultNeverEntitle(ReEntitlementEvent event, String reason) {
        assertThat(judge("2024-11", event, "2026-11-20", "2026-12-01", null))
                .isEqualTo(new ReEntitlement(false, reason, null));
        assertThat(judge("2016-03", event, "2026-11-20", "2026-12-01", "2015-10-01")
                        .entitled())
                .isFalse();
    }

    @Test
    void anEventOfTheYearEntitlesWhenTheYearIsOver() {
        assertThat(judge("2025-11", ReEntitlementEvent.DISMISSED, "2025-12-01", "2026-12-01", null)
                        .entitled())
                .isTrue();
    }

    /** その支給が終了した後に…困窮した場合: on 30 November the last month was still running. */
    @Test
    void anEventWithinTheLastPaidMonthNeverEntitles() {
        var judged = judge("2025-11", ReEntitlementEvent.DISMISSED, "2025-11-30", "2026-12-01", null);

        assertThat(judged.entitled()).isFalse();
        assertThat(judged.earliestDate()).isNull();
        assertThat(judged.reason())
                .isEqualTo("事由の生じた日（令和7年11月30日）が、支給の終了した月（令和7年11月）までの日です。再支給は、支給が終了した後に生じた事由によるときだけです（規則16条）");
    }

    @Test
    void anApplicationBeforeTheEventIsTooEarlyEvenAfterTheYear() {
        var judged = judge("2025-11", ReEntitlementEvent.DISMISSED, "2027-02-10", "2027-02-09", null);

        assertThat(judged.entitled()).isFalse();
        assertThat(judged.earliestDate()).isEqualTo("2027-02-10");
        assertThat(judged.reason()).isEqualTo("申請日（令和9年2月9日）が、事由の生じた日（令和9年2月10日）より前です。令和9年2月10日から申請できます（規則16条）");
        assertThat(judge("2025-11", ReEntitlementEvent.DISMISSED, "2027-02-10", "2027-02-10", null)
                        .entitled())
                .isTrue();
    }

    @Test
    void whoIsStillPaidHearsAllThatStandsAgainstIt() {
        var judged = judge("2026-11", ReEntitlementEvent.BUSINESS_CLOSED, "2026-12-01", "2026-11-30", null);

        assertThat(judged.reason())
                .isEqualTo("申請日（令和8年11月30日）には、まだ支給が終了していません（令和8年11月まで支給）。"
                        + "申請日（令和8年11月30日）が、事由の生じた日（令和8年12月1日）より前です。"
                        + "支給の終了した月（令和8年11月）の翌月から起算して1年を経過していません。令和9年12月1日から申請できます（規則16条）");
        assertThat(judged.earliestDate()).isEqualTo("2027-12-01");
        assertThat(judge("2026-11", ReEntitlementEvent.BUSINESS_CLOSED, "2026-12-01", "2026-12-01", null)
                        .reason())
                .isEqualTo("支給の終了した月（令和8年11月）の翌月から起算して1年を経過していません。令和9年12月1日から申請できます（規則16条）");
    }

    @Test
    void aResumptionAfterIllnessWaitsForNoYear() {
        var judged = judge("2025-11", ReEntitlementEvent.RESUMED_AFTER_ILLNESS, "2026-01-10", "2026-01-10", null);

        assertThat(judged.entitled()).isTrue();
        assertThat(judged.earliestDate()).isEqualTo("2026-01-10");
        assertThat(judged.reason()).isEqualTo("疾病又は負傷による中断からの再開は、1年を待たずにできます。支給は通算9か月までの残りの月数です（規則16条・12条2項）");
    }

    @Test
    void nobodyResumesBeforeTheRequirementsAreMetAgain() {
        var judged = judge("2025-11", ReEntitlementEvent.RESUMED_AFTER_ILLNESS, "2026-01-10", "2026-01-09", null);

        assertThat(judged.entitled()).isFalse();
        assertThat(judged.earliestDate()).isEqualTo("2026-01-10");
        assertThat(judged.reason()).isEqualTo("申請日（令和8年1月9日）が、再び要件を満たした日（令和8年1月10日）より前です（規則12条2項）");
    }

    /** 二年以内に…要件に該当するに至り: who was paid for November 2025 lost them in November at the latest. */
    @Test
    void aResumptionIsPossibleWithinTwoYears() {
        assertThat(judge("2025-11", ReEntitlementEvent.RESUMED_AFTER_ILLNESS, "2027-11-30", "2027-12-01", null)
                        .entitled())
                .isTrue();
        assertThat(judge("2025-11", ReEntitlementEvent.RESUMED_AFTER_ILLNESS, "2027-12-01", "2027-12-01", null))
                .isEqualTo(new ReEntitlement(
                        false, "要件に該当しなくなった後2年以内（遅くとも令和9年11月30日まで）に再び要件を満たしていないため、再開できません（規則12条2項）", null));
    }

    @Test
    void whatWasPaidUntilNowWasNotSuspended() {
        assertThat(judge("2025-11", ReEntitlementEvent.RESUMED_AFTER_ILLNESS, "2025-12-01", "2025-12-01", null)
                        .entitled())
                .isTrue();
        assertThat(judge("2025-11", ReEntitlementEvent.RESUMED_AFTER_ILLNESS, "2025-11-30", "2025-12-01", null))
                .isEqualTo(new ReEntitlement(
                        false, "再び要件を満たした日（令和7年11月30日）が、最後に支給した月（令和7年11月）までの日です。支給は中断していません（規則12条2項）", null));
    }

    /** 令和5年附則2条: the last application until 令和6年3月31日, and 解雇その他事業主の都合. */
    @ParameterizedTest
    @CsvSource({
        "DISMISSED,              2024-03-31, true",
        "EMPLOYER_CIRCUMSTANCES, 2024-03-31, true",
        "DISMISSED,              2024-04-01, false",
        "BUSINESS_CLOSED,        2024-03-31, false",
        "INCOME_REDUCED,         2024-03-31, false",
        "HOUSEHOLD_MEMBER_DIED,  2024-03-31, false"
    })
    void dismissalAfterAnApplicationOfTheTransitionWaitsForNoYear(
            ReEntitlementEvent event, String lastApplied, boolean entitled) {
        var judged = judge("2024-11", event, "2025-01-15", "2025-02-01", lastApplied);

        assertThat(judged.entitled()).isEqualTo(entitled);
        assertThat(judged.earliestDate()).isEqualTo(entitled ? "2025-01-15" : "2025-12-01");
        if (entitled) {
            assertThat(judged.reason())
                    .isEqualTo(event.label() + "により困窮し、最後の申請が令和6年3月31日以前なので1年の経過を要しない（規則16条、令和5年改正附則2条）ため、再支給できます");
        } else {
            assertThat(judged.reason()).endsWith("令和7年12月1日から申請できます（規則16条）");
        }
    }

    @Test
    void theTransitionEndsWithTheYearAndNeedsTheEventAsEver() {
        assertThat(judge("2024-11", ReEntitlementEvent.DISMISSED, "2025-01-15", "2025-11-30", "2024-03-31")
                        .reason())
                .contains("附則2条");
        assertThat(judge("2024-11", ReEntitlementEvent.DISMISSED, "2025-01-15", "2025-12-01", "2024-03-31")
                        .reason())
                .contains("1年を経過している")
                .doesNotContain("附則");
        var early = judge("2024-11", ReEntitlementEvent.DISMISSED, "2025-01-15", "2025-01-14", "2024-03-31");
        assertThat(early.earliestDate()).isEqualTo("2025-01-15");
        assertThat(early.reason()).isEqualTo("申請日（令和7年1月14日）が、事由の生じた日（令和7年1月15日）より前です。令和7年1月15日から申請できます（規則16条）");
    }

    /** Who was paid for 令和6年3月 applied by its last day, even if nobody knows when; for later months somebody has to look. */
    @Test
    void withoutTheDayOfTheLastApplicationTheLastMonthSaysWhetherItCanHaveBeenInTime() {
        assertThat(judge("2024-03", ReEntitlementEvent.DISMISSED, "2024-05-10", "2024-05-20", null)
                        .entitled())
                .isTrue();
        var open = judge("2024-04", ReEntitlementEvent.DISMISSED, "2024-05-10", "2024-05-20", null);
        assertThat(open.entitled()).isFalse();
        assertThat(open.reason()).endsWith("最後の申請が令和6年3月31日以前であれば1年を待たずに再支給できます（令和5年改正附則2条）。その申請日を確認してください");
        assertThat(judge("2024-12", ReEntitlementEvent.DISMISSED, "2025-02-10", "2025-02-20", null)
                        .reason())
                .contains("附則2条");
        assertThat(judge("2025-01", ReEntitlementEvent.DISMISSED, "2025-02-10", "2025-02-20", null)
                        .reason())
                .doesNotContain("附則2条");
        assertThat(judge("2024-12", ReEntitlementEvent.BUSINESS_CLOSED, "2025-02-10", "2025-02-20", null)
                        .reason())
                .doesNotContain("附則2条");
        assertThat(judge("2024-12", ReEntitlementEvent.DISMISSED, "2025-02-10", "2025-02-20", "2024-04-01")
                        .reason())
                .doesNotContain("附則2条");
        assertThat(judge("2024-12", ReEntitlementEvent.DISMISSED, "2026-01-20", "2026-01-10", null)
                        .reason())
                .doesNotContain("附則2条");
        assertThat(judge("2024-03", ReEntitlementEvent.DISMISSED, "2024-05-10", "2024-05-09", null)
                        .reason())
                .doesNotContain("附則2条");
    }

    @Property
    void onTheEarliestDayOneIsEntitledAndOnTheDayBeforeNot(
            @ForAll ReEntitlementEvent event,
            @ForAll @IntRange(min = 0, max = 119) int month,
            @ForAll @IntRange(min = -40, max = 1_000) int eventDays,
            @ForAll @IntRange(min = -40, max = 1_500) int applicationDays) {
        YearMonth lastPaid = YearMonth.of(2018, 1).plusMonths(month);
        LocalDate end = lastPaid.atEndOfMonth();
        var request = new ReEntitlement.Request(
                lastPaid, event, end.plusDays(eventDays), end.plusDays(applicationDays), null);
        var judged = ReEntitlement.of(request);
        LocalDate earliest = judged.earliestDate();

        assertThat(judged.entitled())
                .isEqualTo(earliest != null && !request.applicationDate().isBefore(earliest));
        if (earliest != null) {
            assertThat(ChronoUnit.DAYS.between(request.eventDate(), earliest)).isNotNegative();
            assertThat(earliest).isAfter(end);
        }
    }
}
