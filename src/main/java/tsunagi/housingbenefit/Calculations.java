package tsunagi.housingbenefit;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.ApiCaller;
import tsunagi.access.ApiScope;
import tsunagi.kernel.Refusal;
import tsunagi.meanstest.BenefitType;
import tsunagi.meanstest.MovingGrant;
import tsunagi.meanstest.ReEntitlement;
import tsunagi.meanstest.RentGrant;
import tsunagi.standards.StandardTables;
import tsunagi.standards.Standards;
import tsunagi.web.JsonFields;

/** The entrance for programs that ask: nothing is kept of question and answer, and no answer is a decision. */
@Service
class Calculations {
    /** Without a type nobody knows which of these are meant. */
    private static final Set<String> OF_ONE_TYPE = Stream.concat(
                    RentQuestion.OWN_FIELDS.stream(), MovingQuestion.OWN_FIELDS.stream())
            .collect(Collectors.toUnmodifiableSet());

    private final Standards standards;

    Calculations(Standards standards) {
        this.standards = standards;
    }

    /** @throws Refusal with a reason for each field to put right */
    @Transactional(readOnly = true)
    public CalculationAnswer calculate(JsonFields fields) {
        ApiCaller.require(ApiScope.HOUSING_BENEFIT);
        var tables = standards.tables();
        var type = fields.field("type", "申請の類型").required().oneOf(BenefitType.values());
        if (type == null) {
            throw withoutType(fields, tables);
        }
        return type.isRent() ? rent(type, fields, tables) : moving(fields, tables);
    }

    private static CalculationAnswer rent(BenefitType type, JsonFields fields, StandardTables tables) {
        var question = RentQuestion.read(type, fields, tables);
        return CalculationAnswer.Rent.of(RentGrant.of(question.application(), question.standards()), question.unused());
    }

    private static CalculationAnswer moving(JsonFields fields, StandardTables tables) {
        var question = MovingQuestion.read(fields, tables);
        return CalculationAnswer.Moving.of(MovingGrant.of(question.application(), question.standards()));
    }

    /** What else is wrong is told, too. */
    private static Refusal withoutType(JsonFields fields, StandardTables tables) {
        HouseholdFields.read(fields, tables);
        fields.ignore(OF_ONE_TYPE);
        fields.nothingElse();
        return new Refusal(fields.refusals().reasons());
    }

    /** @throws Refusal with a reason for each field to put right */
    public ReEntitlementAnswer reEntitlement(JsonFields fields) {
        ApiCaller.require(ApiScope.HOUSING_BENEFIT);
        return ReEntitlementAnswer.of(ReEntitlement.of(ReEntitlementQuestion.read(fields)));
    }
}
