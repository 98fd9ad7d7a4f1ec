package tsunagi.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.OfficeId;
import tsunagi.reporting.Difference.Cause;
import tsunagi.reporting.LaterRecords.Entry;

/** 差異: complete for anything that can be counted, and each with the cause that staff would name. */
class DifferencesTest {
    private static final MonthSpan MAY = MonthSpan.of(YearMonth.of(2026, 5));
    private static final Instant LATER = Instant.parse("2026-06-10T01:00:00Z");
    private static final CaseId CASE = new CaseId(Identifiers.next());
    private static final OfficeId HERE = new OfficeId(Identifiers.next());
    private static final OfficeId THERE = new OfficeId(Identifiers.next());
    private static final List<String> KEYS = List.of("", "A", "B", "C");

    private static CountedRow row(HappeningKind kind, String key, int day, OfficeId office) {
        return new CountedRow(kind, key, LocalDate.of(2026, 5, day), CASE, office);
    }

    private static Difference only(
            List<CountedRow> before, List<CountedRow> now, Differences.Elsewhere elsewhere, LaterRecords later) {
        var found = Differences.between(before, now, elsewhere, later);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Differences.Elsewhere nowhere() {
        return new Differences.Elsewhere(List.of(), List.of());
    }

    private static LaterRecords nothing(boolean rulesChanged) {
        return new LaterRecords(List.of(), rulesChanged);
    }

    private static LaterRecords later(CountedRow row, @Nullable LocalDate on, boolean corrects) {
        return new LaterRecords(List.of(new Entry(row.source(), on, LATER, corrects)), false);
    }

    static Stream<Random> seeds() {
        return IntStream.range(0, 300).mapToObj(Random::new);
    }

    /** Whatever was counted and is counted now: for each kind, key and office the frozen number and the changes make the number of now. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasCountedAndTheDifferencesAreWhatIsCountedNow(Random random) {
        var cases = Stream.generate(Identifiers::next).limit(4).map(CaseId::new).toList();
        var frozen = rows(random, cases, MAY);
        var now = rows(random, cases, MAY);
        now.addAll(frozen.subList(0, frozen.size() / 2));
        var elsewhere = new Differences.Elsewhere(
                rows(random, cases, MonthSpan.of(YearMonth.of(2026, 4))),
                rows(random, cases, MonthSpan.of(YearMonth.of(2026, 6))));
        var later = new LaterRecords(
                now.stream()
                        .filter(_ -> random.nextBoolean())
                        .map(row -> new Entry(row.source(), row.on(), LATER, random.nextBoolean()))
                        .toList(),
                random.nextBoolean());
        var differences = Differences.between(frozen, now, elsewhere, later);
        for (HappeningKind kind : HappeningKind.values()) {
            for (Set<String> keys : List.of(Set.<String>of(), Set.of("A"), Set.of("B", "C"))) {
                var count = new Measure.Count(kind, keys);
                for (ReturnScope scope : scopes()) {
                    int change = differences.stream()
                            .mapToInt(each -> each.change(count, scope, MAY))
                            .sum();
                    assertThat(number(frozen, count, scope) + change).isEqualTo(number(now, count, scope));
                }
            }
        }
    }

    private static List<ReturnScope> scopes() {
        return List.of(
                new ReturnScope(ReturnScope.ALL, "市全体", List.of(), false),
                new ReturnScope("office-1", "ここ", List.of(HERE), false),
                new ReturnScope("office-2", "あちら", List.of(THERE), false));
    }

    private static long number(List<CountedRow> rows, Measure.Count count, ReturnScope scope) {
        return rows.stream()
                .filter(row -> count.counts(row.kind(), row.key()))
                .filter(row -> scope.whole() || scope.offices().contains(row.office()))
                .count();
    }

    private static List<CountedRow> rows(Random random, List<CaseId> cases, MonthSpan month) {
        var kinds = HappeningKind.values();
        List<CountedRow> rows = new ArrayList<>();
        int size = 10 + random.nextInt(60);
        while (rows.size() < size) {
            rows.add(new CountedRow(
                    kinds[random.nextInt(kinds.length)],
                    KEYS.get(random.nextInt(KEYS.size())),
                    month.from().plusDays(random.nextInt(4)),
                    cases.get(random.nextInt(cases.size())),
                    random.nextBoolean() ? HERE : THERE));
        }
        return rows;
    }

    @Test
    void whatIsCountedTheSameIsNoDifference() {
        var twice = row(HappeningKind.CONTACT, "VISIT", 3, HERE);
        assertThat(Differences.between(List.of(twice, twice), List.of(twice, twice), nowhere(), nothing(true)))
                .isEmpty();
    }

    @Test
    void aReceptionWrittenDownAfterTheClosingWasRecordedLater() {
        var late = row(HappeningKind.RECEPTION, "FIRST", 15, HERE);
        var found = only(List.of(), List.of(late), nowhere(), later(late, null, false));
        assertThat(found.cause()).isEqualTo(Cause.RECORDED_LATER);
        assertThat(found.recordedAt()).isEqualTo(LATER);
    }

    @Test
    void aConsentGivenLaterIsAnotherKey() {
        var pending = row(HappeningKind.RECEPTION_CONSENT, "PENDING", 1, HERE);
        var given = row(HappeningKind.RECEPTION_CONSENT, "GIVEN", 1, HERE);
        var found = only(List.of(pending), List.of(given), nowhere(), later(given, null, false));
        assertThat(found).isEqualTo(new Difference(pending, given, Cause.KEY_CHANGED, LATER));
    }

    @Test
    void aPlanWhoseDecisionFallsIntoTheNextMonthNowChangedItsDay() {
        var may = row(HappeningKind.PLAN, "FIRST", 28, HERE);
        var june = new CountedRow(HappeningKind.PLAN, "FIRST", LocalDate.of(2026, 6, 2), CASE, HERE);
        var elsewhere = new Differences.Elsewhere(List.of(), List.of(june));
        assertThat(only(List.of(may), List.of(), elsewhere, later(may, null, true)))
                .isEqualTo(new Difference(may, june, Cause.DAY_CHANGED, LATER));
    }

    @Test
    void thePlanThatMovesWithTheRuleAndNothingElseIsTheRules() {
        var decided = row(HappeningKind.PLAN, "FIRST", 28, HERE);
        var drafted = row(HappeningKind.PLAN, "FIRST", 4, HERE);
        assertThat(only(List.of(decided), List.of(drafted), nowhere(), nothing(true))
                        .cause())
                .isEqualTo(Cause.RULE_CHANGED);
    }

    @Test
    void aContactTakenBackWasWithdrawnThoughAnotherOneCameInJune() {
        var may = row(HappeningKind.CONTACT, "VISIT", 3, HERE);
        var june = new CountedRow(HappeningKind.CONTACT, "VISIT", LocalDate.of(2026, 6, 2), CASE, HERE);
        var elsewhere = new Differences.Elsewhere(List.of(), List.of(june));
        assertThat(only(List.of(may), List.of(), elsewhere, later(june, june.on(), false)))
                .isEqualTo(new Difference(may, null, Cause.WITHDRAWN, null));
        assertThat(only(List.of(may), List.of(), elsewhere, later(june, june.on(), true))
                        .cause())
                .isEqualTo(Cause.DAY_CHANGED);
    }

    @Test
    void aCaseThatAnotherDeskTookOverChangedItsOffice() {
        var here = row(HappeningKind.RECEPTION, "FIRST", 1, HERE);
        var there = row(HappeningKind.RECEPTION, "FIRST", 1, THERE);
        assertThat(only(List.of(here), List.of(there), nowhere(), nothing(false))
                        .cause())
                .isEqualTo(Cause.OFFICE_CHANGED);
    }

    @Test
    void whatCameOutOfAClosedMonthSaysFromWhere() {
        var april = new CountedRow(HappeningKind.PLAN, "FIRST", LocalDate.of(2026, 4, 30), CASE, HERE);
        var may = row(HappeningKind.PLAN, "FIRST", 1, HERE);
        var elsewhere = new Differences.Elsewhere(List.of(april), List.of());
        assertThat(only(List.of(), List.of(may), elsewhere, later(may, null, true)))
                .isEqualTo(new Difference(april, may, Cause.DAY_CHANGED, LATER));
    }

    @Test
    void whatCountsBecauseOfAnotherRecordSaysSo() {
        var outcome = row(HappeningKind.INCREASED, "", 20, HERE);
        assertThat(only(List.of(), List.of(outcome), nowhere(), nothing(false)).cause())
                .isEqualTo(Cause.OTHER_RECORD);
    }
}
