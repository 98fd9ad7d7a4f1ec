package tsunagi.meanstest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tsunagi.kernel.Period;
import tsunagi.kernel.Yen;

/** A household of one that moves from 23区 to 札幌市, to be varied by the tests. */
record Moving(MovingApplication application, MovingStandards standards) {
    private static final Set<MovingCostKind> NOT_COVERED =
            EnumSet.of(MovingCostKind.DEPOSIT, MovingCostKind.ADVANCE_RENT, MovingCostKind.FURNITURE);

    static Moving usual() {
        Map<MovingCostKind, MovingCoverage> coverages = new EnumMap<>(MovingCostKind.class);
        Arrays.stream(MovingCostKind.values())
                .forEach(kind -> coverages.put(
                        kind,
                        NOT_COVERED.contains(kind)
                                ? new MovingCoverage.NotCovered(Standing.CONFIRMED, "鹿島市の経費の表")
                                : new MovingCoverage.Covered(Standing.CONFIRMED, "鹿島市の経費の表")));
        return new Moving(
                new MovingApplication(
                        LocalDate.of(2026, 6, 30),
                        YearMonth.of(2024, 12),
                        Yen.of(50_000),
                        SampleRent.means(100_000, 300_000),
                        List.of(),
                        Map.of()),
                new MovingStandards(
                        RentStandards.of(
                                new IncomeThreshold(row("23区 基準額 1人", 84_000)),
                                new RentCap(row("23区 住宅扶助額 1人", 53_700))),
                        new RentCap(row("札幌市 住宅扶助額 1人", 36_000)),
                        coverages,
                        null));
    }

    static TableValue row(String row, long amount) {
        return new TableValue(Yen.of(amount), row, Standing.CONFIRMED, "", Period.from(LocalDate.of(2025, 7, 1)));
    }

    MovingGrant grant() {
        return MovingGrant.of(application, standards);
    }

    Answer answer(MovingCriterion criterion) {
        return grant().findings().stream()
                .filter(finding -> finding.criterion() == criterion)
                .findFirst()
                .orElseThrow()
                .answer();
    }

    Moving applied(String day) {
        var a = application;
        return applying(new MovingApplication(
                LocalDate.parse(day), a.incomeDroppedMonth(), a.housingCost(), a.means(), a.costs(), a.answers()));
    }

    Moving dropped(String month) {
        var a = application;
        return applying(new MovingApplication(
                a.applicationDate(), YearMonth.parse(month), a.housingCost(), a.means(), a.costs(), a.answers()));
    }

    Moving housing(long cost) {
        var a = application;
        return applying(new MovingApplication(
                a.applicationDate(), a.incomeDroppedMonth(), Yen.of(cost), a.means(), a.costs(), a.answers()));
    }

    Moving income(long income) {
        var assets = application.means().assets();
        return having(new HouseholdMeans(HouseholdIncome.of(Yen.of(income)), assets));
    }

    Moving assets(long assets) {
        var income = application.means().income();
        return having(new HouseholdMeans(income, FinancialAssets.of(Yen.of(assets))));
    }

    Moving having(HouseholdMeans means) {
        var a = application;
        return applying(new MovingApplication(
                a.applicationDate(), a.incomeDroppedMonth(), a.housingCost(), means, a.costs(), a.answers()));
    }

    Moving with(MovingCostKind kind, long amount) {
        var costs = Stream.concat(application.costs().stream(), Stream.of(new MovingCost(kind, Yen.of(amount))))
                .toList();
        return said(costs, application.answers());
    }

    Moving answering(Map<MovingCriterion, Answer> answers) {
        return said(application.costs(), answers);
    }

    private Moving said(List<MovingCost> costs, Map<MovingCriterion, Answer> answers) {
        var a = application;
        return applying(new MovingApplication(
                a.applicationDate(), a.incomeDroppedMonth(), a.housingCost(), a.means(), costs, answers));
    }

    private Moving applying(MovingApplication changed) {
        return new Moving(changed, standards);
    }

    Moving home(RentStandards home) {
        var s = standards;
        return by(new MovingStandards(home, s.destination(), s.coverages(), s.ceiling()));
    }

    Moving threshold(TableValue threshold) {
        return home(RentStandards.of(
                new IncomeThreshold(threshold), standards.home().cap()));
    }

    Moving destination(TableValue cap) {
        var s = standards;
        return by(new MovingStandards(s.home(), new RentCap(cap), s.coverages(), s.ceiling()));
    }

    Moving coverage(MovingCostKind kind, MovingCoverage coverage) {
        var s = standards;
        Map<MovingCostKind, MovingCoverage> coverages = new EnumMap<>(s.coverages());
        coverages.put(kind, coverage);
        return by(new MovingStandards(s.home(), s.destination(), coverages, s.ceiling()));
    }

    Moving ceiling(long amount, String reason) {
        var s = standards;
        var ceiling = new MovingStandards.Ceiling(Yen.of(amount), reason);
        return by(new MovingStandards(s.home(), s.destination(), s.coverages(), ceiling));
    }

    private Moving by(MovingStandards changed) {
        return new Moving(application, changed);
    }
}
