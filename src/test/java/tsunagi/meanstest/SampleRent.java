package tsunagi.meanstest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tsunagi.kernel.Period;
import tsunagi.kernel.Yen;

/** An application in which everything is confirmed and met; each test changes what it is about. */
record SampleRent(
        RentGround ground,
        LocalDate applicationDate,
        RentStandards standards,
        long rent,
        HouseholdMeans means,
        Map<RentCriterion, Answer> answers) {
    /** 23区 until June 2026, one person: 84,000 and 53,700. */
    static final RentStandards TOKYO = standards(84_000, 53_700);

    static final LocalDate MAY_15 = LocalDate.of(2026, 5, 15);

    static SampleRent of(RentStandards standards, long rent, long income) {
        var ground = RentGround.leftWork(LocalDate.of(2026, 3, 31), List.of());
        return new SampleRent(ground, MAY_15, standards, rent, means(income, 0), allMet());
    }

    static RentStandards standards(long threshold, long cap) {
        return RentStandards.of(
                new IncomeThreshold(confirmed("基準額", threshold)), new RentCap(confirmed("住宅扶助基準に基づく額", cap)));
    }

    static TableValue confirmed(String row, long amount) {
        return new TableValue(Yen.of(amount), row, Standing.CONFIRMED, "市公式", Period.from(LocalDate.of(2020, 7, 1)));
    }

    static HouseholdMeans means(long income, long assets) {
        return new HouseholdMeans(HouseholdIncome.of(Yen.of(income)), FinancialAssets.of(Yen.of(assets)));
    }

    static Map<RentCriterion, Answer> allMet() {
        return Arrays.stream(RentCriterion.values())
                .filter(RentCriterion::isAnswered)
                .collect(Collectors.toMap(criterion -> criterion, criterion -> Answer.yes("確認した書類")));
    }

    SampleRent on(RentGround other) {
        return new SampleRent(other, applicationDate, standards, rent, means, answers);
    }

    SampleRent appliedOn(LocalDate day) {
        return new SampleRent(ground, day, standards, rent, means, answers);
    }

    SampleRent having(HouseholdMeans other) {
        return new SampleRent(ground, applicationDate, standards, rent, other, answers);
    }

    SampleRent owning(long assets) {
        return having(new HouseholdMeans(means.income(), FinancialAssets.of(Yen.of(assets))));
    }

    SampleRent by(RentStandards other) {
        return new SampleRent(ground, applicationDate, other, rent, means, answers);
    }

    SampleRent answering(Map<RentCriterion, Answer> other) {
        return new SampleRent(ground, applicationDate, standards, rent, means, other);
    }

    RentApplication application() {
        return new RentApplication(ground, applicationDate, new Rent(Yen.of(rent)), means, answers);
    }

    RentGrant grant() {
        return RentGrant.of(application(), standards);
    }
}
