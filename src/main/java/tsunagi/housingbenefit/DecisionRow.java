package tsunagi.housingbenefit;

import static java.util.Objects.requireNonNull;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import tsunagi.housingbenefit.BenefitDecision.Basis;
import tsunagi.housingbenefit.BenefitDecision.Made;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.End;
import tsunagi.meanstest.EndGround;
import tsunagi.meanstest.Illness;
import tsunagi.meanstest.Outcome;
import tsunagi.meanstest.PaidMonths;
import tsunagi.meanstest.PaymentStage;
import tsunagi.meanstest.RentBenefit;

/** Makes a decision of a row of {@code benefit_decision}. The rules' own records check once more what stands there. */
final class DecisionRow {
    private DecisionRow() {}

    static BenefitDecision read(ResultSet row, BenefitId benefit) throws SQLException {
        var made = new Made(
                new BenefitDecisionId(row.getObject("id", UUID.class)),
                benefit,
                row.getInt("ordinal"),
                day(row, "decided_on"),
                row.getString("reason"));
        var kind = DecisionKind.valueOf(row.getString("kind"));
        return switch (kind) {
            case REFUSAL -> new BenefitDecision.Refused(made, basis(row));
            case SUSPENSION -> new BenefitDecision.Suspended(made, suspended(row, made));
            case DISCONTINUATION -> new BenefitDecision.Discontinued(made, discontinued(row));
            case GRANT, EXTENSION, CHANGE, RESUMPTION ->
                row.getString("stage") == null
                        ? new BenefitDecision.Moved(made, basis(row), Yen.of(row.getLong("amount")))
                        : new BenefitDecision.Paid(
                                made,
                                kind,
                                basis(row),
                                Yen.of(row.getLong("amount")),
                                YearMonth.from(day(row, "amount_from")),
                                paid(row));
        };
    }

    private static Basis basis(ResultSet row) throws SQLException {
        return new Basis(
                new ApplicationId(row.getObject("application_id", UUID.class)),
                requireNonNull(row.getObject("statement_id", UUID.class)),
                Outcome.valueOf(row.getString("outcome")),
                new BenefitDecision.Limits(Yen.of(row.getLong("income_limit")), Yen.of(row.getLong("asset_limit"))),
                List.of((UUID[]) row.getArray("used_rows").getArray()),
                FrozenCalculation.read(row.getString("calculation")));
    }

    private static RentBenefit.Paid paid(ResultSet row) throws SQLException {
        PaidMonths months = months(row);
        return switch (PaymentStage.valueOf(row.getString("stage"))) {
            case FIRST -> new RentBenefit.First(months);
            case EXTENSION -> new RentBenefit.Extended(months);
            case RE_EXTENSION -> new RentBenefit.ReExtended(months);
        };
    }

    private static RentBenefit.Suspended suspended(ResultSet row, Made made) throws SQLException {
        return new RentBenefit.Suspended(
                months(row),
                PaymentStage.valueOf(row.getString("stage")),
                new Illness(day(row, "unable_since"), made.on()),
                YearMonth.from(day(row, "stopped_from")));
    }

    private static RentBenefit.Discontinued discontinued(ResultSet row) throws SQLException {
        return new RentBenefit.Discontinued(
                months(row), new End(EndGround.valueOf(row.getString("end_ground")), day(row, "effective_on")));
    }

    private static PaidMonths months(ResultSet row) throws SQLException {
        return new PaidMonths(Arrays.stream((Date[]) row.getArray("months").getArray())
                .map(first -> YearMonth.from(first.toLocalDate()))
                .toList());
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getObject(column, LocalDate.class));
    }
}
