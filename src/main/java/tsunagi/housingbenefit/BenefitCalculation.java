package tsunagi.housingbenefit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tsunagi.kernel.Refusal;
import tsunagi.meanstest.MovingGrant;
import tsunagi.meanstest.RentApplication;
import tsunagi.meanstest.RentGrant;
import tsunagi.meanstest.RentStandards;
import tsunagi.standards.LocalStandards;
import tsunagi.standards.MunicipalityCode;
import tsunagi.standards.StandardTables;

/**
 * 算定 of a statement by the tables: the one way from what was stated to an amount, for a 試算, a decision and the 再点検 of past ones.
 * Immutable and without SQL; what it refuses is said of a field of the form.
 */
record BenefitCalculation(StandardTables tables) {
    /** What the rules call a field otherwise than the form does. */
    private static final Map<String, String> FIELDS =
            Map.of("incomeThreshold", "threshold", "housingCost", "rent", "figures", "incomes.1.amount");

    /**
     * A first application, for rent or for a move.
     *
     * @throws Refusal for a municipality without tables, for a row that is missing, and for what the rules refuse
     */
    Calculated first(Statement statement, TypedValues typed) {
        return atFields(() -> statement.moving() == null
                ? monthly(statement, statement.forRent(), typed)
                : once(statement, statement.moving(), typed));
    }

    /**
     * 延長 and 再開: the two years and the bar of 再支給 are not asked again.
     *
     * @throws Refusal as above
     */
    Calculated.Monthly toGoOn(Statement statement) {
        return atFields(() -> monthly(statement, statement.forRentToGoOn(), TypedValues.NONE));
    }

    /** The tables of the municipality that the statement names. @throws Refusal when there are none */
    LocalStandards local(Statement statement) {
        return local("municipality", statement.municipality());
    }

    AppliedStandards standards(Statement statement, TypedValues typed) {
        return new AppliedStandards(
                local(statement),
                statement.householdSize(),
                statement.floorArea(),
                statement.applicationDate(),
                typed.threshold(),
                typed.rentCap());
    }

    private Calculated.Monthly monthly(Statement statement, RentApplication application, TypedValues typed) {
        AppliedStandards applied = standards(statement, typed);
        RentStandards standards = applied.forRent();
        return new Calculated.Monthly(RentGrant.of(application, standards), standards, applied.usedRows());
    }

    private Calculated.Once once(Statement statement, Statement.Moving moving, TypedValues typed) {
        AppliedStandards applied = standards(statement, typed);
        LocalStandards destination = local("destination", moving.destination());
        var standards = applied.forMove(destination, typed.destinationCap(), moving.ceiling());
        return new Calculated.Once(
                MovingGrant.of(statement.forMove(), standards),
                standards,
                applied.usedRowsOfMove(destination, moving, typed.destinationCap()));
    }

    private LocalStandards local(String field, MunicipalityCode code) {
        return tables.of(code).orElseThrow(() -> new Refusal(field, "この市町村の基準額表はありません"));
    }

    /** What the rules refuse, said at the fields of the form. */
    static <T> T atFields(Supplier<T> calculation) {
        try {
            return requireNonNull(calculation.get());
        } catch (Refusal refusal) {
            List<Refusal.Reason> reasons = refusal.reasons().stream()
                    .map(reason -> reason.field() == null
                            ? reason
                            : new Refusal.Reason(FIELDS.getOrDefault(reason.field(), reason.field()), reason.message()))
                    .toList();
            throw new Refusal(reasons);
        }
    }
}
