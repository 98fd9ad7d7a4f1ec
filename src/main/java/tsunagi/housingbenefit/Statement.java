package tsunagi.housingbenefit;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.Answer;
import tsunagi.meanstest.BenefitType;
import tsunagi.meanstest.Criterion;
import tsunagi.meanstest.FinancialAssets;
import tsunagi.meanstest.HouseholdIncome;
import tsunagi.meanstest.HouseholdMeans;
import tsunagi.meanstest.MovingApplication;
import tsunagi.meanstest.MovingCost;
import tsunagi.meanstest.MovingCriterion;
import tsunagi.meanstest.MovingStandards;
import tsunagi.meanstest.Rent;
import tsunagi.meanstest.RentApplication;
import tsunagi.meanstest.RentCriterion;
import tsunagi.meanstest.RentGround;
import tsunagi.meanstest.UnableToSeek;
import tsunagi.standards.MunicipalityCode;

/**
 * 申請の内容 — everything that the rules look at beside the tables, as the applicant stated it and staff confirmed it.
 *
 * @param applicationDate 申請日; at 延長 and 再開 the day of that application
 * @param householdSize persons, the applicant among them
 * @param rent the real one a month, without 共益費; of a move from a dwelling of one's own what keeps it
 * @param floorArea 専有面積, in ㎡; null where it doesn't matter: a small dwelling of one person may have a lower cap
 * @param leftWorkOn 離職等の日; null where nobody left work, or while it is unconfirmed
 * @param moving of M1; null otherwise
 * @param answers to the conditions that no amount decides, by the name of the condition
 */
record Statement(
        BenefitType type,
        MunicipalityCode municipality,
        LocalDate applicationDate,
        int householdSize,
        Yen rent,
        @Nullable BigDecimal floorArea,
        @Nullable LocalDate leftWorkOn,
        List<UnableToSeek.Spell> spells,
        HouseholdIncome income,
        FinancialAssets assets,
        @Nullable Moving moving,
        Map<String, Answer> answers) {
    Statement {
        requireNonNull(type, "type is null");
        spells = List.copyOf(spells);
        answers = Map.copyOf(answers);
        if ((type == BenefitType.M1) != (moving != null)) {
            throw new IllegalArgumentException("What a move needs is stated for a move and for nothing else: " + type);
        }
    }

    /**
     * 転居.
     *
     * @param droppedIn 世帯収入額が著しく減少した月
     * @param ceiling in place of three times the cap of the destination; null as a rule
     */
    record Moving(
            YearMonth droppedIn,
            MunicipalityCode destination,
            List<MovingCost> costs,
            MovingStandards.@Nullable Ceiling ceiling) {
        Moving {
            costs = List.copyOf(costs);
        }
    }

    /** @throws tsunagi.kernel.Refusal when work ended after the application, or an average reaches beyond its month */
    RentApplication forRent() {
        return forRent(
                type == BenefitType.R3
                        ? RentGround.incomeReduced()
                        : new RentGround.WorkEnded(type, leftWorkOn, spells));
    }

    /**
     * For 延長 and 再開, which ask neither for the two years nor for 再支給 (規則12条).
     *
     * @throws tsunagi.kernel.Refusal as above
     */
    RentApplication forRentToGoOn() {
        return forRent(new RentGround.Continued(type));
    }

    private RentApplication forRent(RentGround ground) {
        return new RentApplication(
                ground,
                applicationDate,
                new Rent(rent),
                means(),
                answers(RentCriterion.class, RentCriterion::isAnswered));
    }

    /** @throws tsunagi.kernel.Refusal for what can't be true of a move */
    MovingApplication forMove() {
        Moving move = requireNonNull(moving, "nobody moves");
        return new MovingApplication(
                applicationDate,
                move.droppedIn(),
                rent,
                means(),
                move.costs(),
                answers(MovingCriterion.class, MovingCriterion::isAnswered));
    }

    private HouseholdMeans means() {
        return new HouseholdMeans(income, assets);
    }

    private <C extends Enum<C> & Criterion> Map<C, Answer> answers(Class<C> criteria, Predicate<C> isAnswered) {
        Map<C, Answer> own = new EnumMap<>(criteria);
        for (C criterion : criteria.getEnumConstants()) {
            Answer answer = answers.get(criterion.name());
            if (answer != null && isAnswered.test(criterion)) {
                own.put(criterion, answer);
            }
        }
        return own;
    }
}
