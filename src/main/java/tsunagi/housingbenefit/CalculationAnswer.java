package tsunagi.housingbenefit;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.stream.Stream;
import tsunagi.meanstest.MovingGrant;
import tsunagi.meanstest.Outcome;
import tsunagi.meanstest.RentGrant;
import tsunagi.meanstest.Shortfall;
import tsunagi.meanstest.Step;

/** The answer to a calculation as programs read it; amounts are yen. The document of the API (openapi/v1.yaml) describes it. */
sealed interface CalculationAnswer {
    /** 家賃相当額. */
    @JsonPropertyOrder({"outcome", "refusals", "monthlyAmount", "incomeLimit", "assetLimit", "steps", "warnings"})
    record Rent(
            Outcome outcome,
            List<Shortfall> refusals,
            long monthlyAmount,
            long incomeLimit,
            long assetLimit,
            List<StepLine> steps,
            List<String> warnings)
            implements CalculationAnswer {
        static Rent of(RentGrant grant, List<String> unused) {
            return new Rent(
                    grant.outcome(),
                    grant.refusals(),
                    grant.amount().amount(),
                    grant.incomeLimit().amount(),
                    grant.assetLimit().amount(),
                    StepLine.of(grant.steps()),
                    Stream.concat(grant.warnings().stream(), unused.stream()).toList());
        }
    }

    /** 転居費用. */
    @JsonPropertyOrder({"outcome", "refusals", "grantAmount", "incomeLimit", "assetLimit", "steps", "warnings"})
    record Moving(
            Outcome outcome,
            List<Shortfall> refusals,
            long grantAmount,
            long incomeLimit,
            long assetLimit,
            List<StepLine> steps,
            List<String> warnings)
            implements CalculationAnswer {
        static Moving of(MovingGrant grant) {
            return new Moving(
                    grant.outcome(),
                    grant.refusals(),
                    grant.amount().amount(),
                    grant.incomeLimit().amount(),
                    grant.assetLimit().amount(),
                    StepLine.of(grant.steps()),
                    grant.warnings());
        }
    }

    /** 計算の一段. */
    @JsonPropertyOrder({"label", "formula", "value", "article", "source"})
    record StepLine(String label, String formula, long value, String article, String source) {
        static List<StepLine> of(List<Step> steps) {
            return steps.stream()
                    .map(step -> new StepLine(
                            step.label(), step.formula().text(), step.value(), step.article(), step.source()))
                    .toList();
        }
    }
}
