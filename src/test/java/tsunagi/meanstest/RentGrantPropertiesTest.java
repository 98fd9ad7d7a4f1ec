package tsunagi.meanstest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** What holds for every rent, income and table (規則10条・11条). */
class RentGrantPropertiesTest {
    /** Figures as an application has them; a table's cap is always in hundreds. */
    record Figures(long threshold, long cap, long rent, long income, long assets) {
        SampleRent sample() {
            return SampleRent.of(SampleRent.standards(threshold, cap), rent, income)
                    .owning(assets);
        }

        RentGrant grant() {
            return sample().grant();
        }

        Figures earning(long other) {
            return new Figures(threshold, cap, rent, other, assets);
        }
    }

    @Provide
    Arbitrary<Figures> figures() {
        var thresholds = Arbitraries.longs().between(70, 400).map(thousand -> thousand * 1_000);
        var caps = Arbitraries.longs().between(250, 900).map(hundred -> hundred * 100);
        return Combinators.combine(
                        thresholds,
                        caps,
                        Arbitraries.longs().between(0, 150_000),
                        Arbitraries.longs().between(0, 600_000),
                        Arbitraries.longs().between(0, 1_100_000))
                .as(Figures::new);
    }

    /** Nearer to where the rules change: within 200 yen of the threshold, of the income limit or of threshold and rent. */
    @Provide
    Arbitrary<Figures> edges() {
        return Combinators.combine(
                        figures(),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.longs().between(-200, 200))
                .as((figures, edge, distance) -> {
                    long home = edge == 0 ? 0 : edge == 1 ? Math.min(figures.rent(), figures.cap()) : figures.rent();
                    return figures.earning(figures.threshold() + home + distance);
                });
    }

    @Property
    void neverAboveTheCapNorBelowNothing(@ForAll("figures") Figures figures) {
        assertThat(figures.grant().amount().amount()).isBetween(0L, figures.cap());
    }

    @Property
    void neverAboveTheCapNorBelowNothingNearTheLimits(@ForAll("edges") Figures figures) {
        assertThat(figures.grant().amount().amount()).isBetween(0L, figures.cap());
    }

    /** 11条1項1号イ */
    @Property
    void upToTheThresholdItIsTheRentWithinTheCap(
            @ForAll("figures") Figures figures, @ForAll @LongRange(max = 100) long part) {
        var poor = new Figures(figures.threshold(), figures.cap(), figures.rent(), figures.threshold() * part / 100, 0);

        assertThat(poor.grant().amount().amount()).isEqualTo(Math.min(figures.rent(), figures.cap()));
    }

    /** 11条2項 */
    @Property
    void aboveTheThresholdItIsInHundreds(@ForAll("edges") Figures figures) {
        if (figures.income() > figures.threshold()) {
            assertThat(figures.grant().amount().amount() % 100).isZero();
        }
    }

    /**
     * Who earns less never gets less. The one exception is in the ordinance itself: just above the threshold the amount is raised to a
     * hundred, just below it is the rent as it is; so it holds for rents in hundreds, and for others but for those 99 yen.
     */
    @Property
    void itNeverFallsWhenTheIncomeFalls(@ForAll("edges") Figures figures, @ForAll @LongRange(max = 100_000) long less) {
        long lower = Math.max(0, figures.income() - less);
        long before = figures.grant().amount().amount();
        long after = figures.earning(lower).grant().amount().amount();

        assertThat(after).isGreaterThanOrEqualTo(figures.rent() % 100 == 0 ? before : before - 99);
        var inHundreds = new Figures(
                figures.threshold(), figures.cap(), figures.rent() / 100 * 100, figures.income(), figures.assets());
        assertThat(inHundreds.earning(lower).grant().amount())
                .isGreaterThanOrEqualTo(inHundreds.grant().amount());
    }

    @Property
    void whoOwnsLessNeverGetsLess(@ForAll("figures") Figures figures, @ForAll @LongRange(max = 1_100_000) long less) {
        var poorer = figures.sample().owning(Math.max(0, figures.assets() - less));

        assertThat(poorer.grant().amount())
                .isGreaterThanOrEqualTo(figures.grant().amount());
    }

    @Property
    void itIsPaidExactlyWhenNothingFailsAndSomethingIsLeft(@ForAll("edges") Figures figures) {
        var grant = figures.grant();
        boolean income = figures.income() <= figures.threshold() + Math.min(figures.rent(), figures.cap());
        boolean assets = figures.assets() <= Math.min(figures.threshold() * 6, 1_000_000);

        assertThat(grant.refusals())
                .containsExactlyElementsOf(
                        income
                                ? assets ? List.<Shortfall>of() : List.of(Shortfall.ASSETS)
                                : assets ? List.of(Shortfall.INCOME) : List.of(Shortfall.INCOME, Shortfall.ASSETS));
        assertThat(grant.outcome() == Outcome.NOT_PAYABLE).isEqualTo(!income || !assets);
        assertThat(grant.outcome() == Outcome.PAYABLE).isEqualTo(!grant.amount().isZero());
    }

    @Property
    void everyFormulaEvaluatesToItsValueAndTheLastIsTheAmount(@ForAll("edges") Figures figures) {
        var grant = figures.grant();

        assertThat(grant.steps())
                .allSatisfy(step -> assertThat(Evaluation.of(step.formula().text()))
                        .isEqualByComparingTo(Evaluation.whole(step.value())));
        assertThat(grant.steps().getLast().yen()).isEqualTo(grant.amount());
    }

    @Property
    void aLaterApplicationIsNeverInTimeWhenAnEarlierWasLate(
            @ForAll @LongRange(max = 1_600) long days, @ForAll @LongRange(max = 900) long unable) {
        var left = LocalDate.of(2021, 3, 31);
        var sample = SampleRent.of(SampleRent.TOKYO, 50_000, 0)
                .on(RentGround.leftWork(left, List.of(new UnableToSeek.Days(unable))))
                .appliedOn(left.plusDays(days));
        boolean late = !sample.grant().refusals().isEmpty();

        assertThat(late).isEqualTo(days > Math.min(730 + (unable < 30 ? 0 : unable), 1_461));
        assertThat(sample.appliedOn(left.plusDays(days + 1)).grant().refusals().isEmpty() && late)
                .isFalse();
    }
}
