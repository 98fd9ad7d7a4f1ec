package tsunagi.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import tsunagi.kernel.Period;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.Answer;
import tsunagi.meanstest.FinancialAssets;
import tsunagi.meanstest.HouseholdIncome;
import tsunagi.meanstest.HouseholdMeans;
import tsunagi.meanstest.IncomeThreshold;
import tsunagi.meanstest.Rent;
import tsunagi.meanstest.RentApplication;
import tsunagi.meanstest.RentCap;
import tsunagi.meanstest.RentCriterion;
import tsunagi.meanstest.RentGrant;
import tsunagi.meanstest.RentGround;
import tsunagi.meanstest.RentStandards;
import tsunagi.meanstest.Standing;
import tsunagi.meanstest.TableValue;

/** ./bench recheck: every past decision of a municipality computed again, as an officer presses the button; and the rules alone. */
final class Recheck {
    private static final String PATH = "/housing-benefit/recheck";
    private static final int ROUNDS = 3;
    private static final long WARM_UP = 3_000_000_000L;
    private static final long MEASURED = 5_000_000_000L;
    private static final int FOUND = 303;

    private final Path directory;
    private final int decisions;

    Recheck(Path directory, int decisions) {
        this.directory = directory;
        this.decisions = decisions;
    }

    /** False when what it finds is not what was made wrong. */
    boolean run() throws Exception {
        try (var program = Program.start(directory, null);
                var connection = Superuser.connect(directory, program.databaseUrl())) {
            PastBenefits.fill(connection, decisions);
            boolean right = true;
            try (var officer = Browser.signedIn(program, Towns.loginName(1, "shi-tantou"))) {
                for (int round = 1; round <= ROUNDS; round++) {
                    right &= round(officer, round);
                }
            }
            System.out.printf("the rules alone: %,.0f calculations a second on one core%n", perSecond());
            return right;
        }
    }

    private boolean round(Browser officer, int round) throws Exception {
        var form = Browser.fields(Jsoup.parse(officer.get(PATH)), PATH);
        long began = System.nanoTime();
        officer.post(PATH, form, FOUND);
        double seconds = (System.nanoTime() - began) / 1e9;
        String summary = Jsoup.parse(officer.get(PATH)).select("[role=status]").text();
        System.out.printf(
                "round %d: %.1f s, %,.0f decisions a second: %s%n", round, seconds, decisions / seconds, summary);
        return summary.contains("%,d件を".formatted(decisions))
                && summary.contains("%,d件です".formatted(decisions / PastBenefits.ONE_WRONG_IN));
    }

    private static double perSecond() {
        calculate(WARM_UP);
        return calculate(MEASURED) / (MEASURED / 1e9);
    }

    private static long calculate(long nanoseconds) {
        RentApplication application = application();
        RentStandards standards = RentStandards.of(
                new IncomeThreshold(confirmed("基準額", 84_000)), new RentCap(confirmed("住宅扶助基準に基づく額", 36_000)));
        long count = 0;
        long began = System.nanoTime();
        while (System.nanoTime() - began < nanoseconds) {
            if (RentGrant.of(application, standards).amount().amount() != 19_000) {
                throw new IllegalStateException("84,000 + 35,000 - 100,000 is 19,000");
            }
            count++;
        }
        return count;
    }

    private static RentApplication application() {
        Map<RentCriterion, Answer> answers = Arrays.stream(RentCriterion.values())
                .filter(RentCriterion::isAnswered)
                .collect(Collectors.toMap(criterion -> criterion, criterion -> Answer.yes("確認した書類")));
        return new RentApplication(
                RentGround.leftWork(LocalDate.of(2026, 3, 31), List.of()),
                LocalDate.of(2026, 5, 15),
                new Rent(Yen.of(35_000)),
                new HouseholdMeans(HouseholdIncome.of(Yen.of(100_000)), FinancialAssets.of(Yen.of(120_000))),
                answers);
    }

    private static TableValue confirmed(String row, long amount) {
        return new TableValue(Yen.of(amount), row, Standing.CONFIRMED, "市公式", Period.from(LocalDate.of(2020, 7, 1)));
    }
}
