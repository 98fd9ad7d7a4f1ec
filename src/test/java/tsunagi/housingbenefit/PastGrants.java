package tsunagi.housingbenefit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import tsunagi.access.CaseGrants;
import tsunagi.access.Role;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.Answer;
import tsunagi.meanstest.BenefitType;
import tsunagi.meanstest.FinancialAssets;
import tsunagi.meanstest.HouseholdIncome;
import tsunagi.meanstest.Inclusion;
import tsunagi.meanstest.IncomeAmount;
import tsunagi.meanstest.IncomeFigure;
import tsunagi.meanstest.IncomeItem;
import tsunagi.meanstest.IncomeKind;
import tsunagi.meanstest.RentBenefit;
import tsunagi.standards.MunicipalityCode;
import tsunagi.standards.Standards;
import tsunagi.testing.World;

/** Past grants of 札幌市, rent 35,000 yen, decided by the tables as they stand when the test makes them. */
final class PastGrants {
    private static final MunicipalityCode SAPPORO = new MunicipalityCode("01100");

    private final World world;
    private final ApplicationStore applications;
    private final CourseStore courses;
    private final Standards standards;
    private final CaseGrants grants;

    PastGrants(ApplicationContext context) {
        this.world = context.getBean(World.class);
        this.applications = context.getBean(ApplicationStore.class);
        this.courses = context.getBean(CourseStore.class);
        this.standards = context.getBean(Standards.class);
        this.grants = context.getBean(CaseGrants.class);
    }

    BenefitDecisionId grant(World.Town town, CaseId caseId, LocalDate on, int size, long income) {
        world.inTransaction(town.consultant(), () -> {
            grants.admitMunicipality(caseId);
            return caseId;
        });
        return world.inTransaction(
                town.as(Role.MUNICIPAL_DECIDER), () -> granted(caseId, on, statement(on, size, income)));
    }

    private BenefitDecisionId granted(CaseId caseId, LocalDate on, Statement statement) {
        var calculation = new BenefitCalculation(standards.tables());
        Calculated calculated = calculation.first(statement, TypedValues.NONE);
        var grant = calculated.grant();
        ApplicationId id = applications.addFirst(caseId, on, statement);
        BenefitApplication application = applications.find(id).orElseThrow();
        Course course = courses.of(application.benefit());
        var words = new AnswerWords(statement, calculation.local(statement).name()).of(calculated);
        var basis = new BenefitDecision.Basis(
                id,
                application.statementId(),
                grant.outcome(),
                new BenefitDecision.Limits(grant.incomeLimit(), grant.assetLimit()),
                calculated.usedRows(),
                FrozenCalculation.of(words, grant));
        YearMonth month = YearMonth.from(on);
        var decision = new BenefitDecision.Paid(
                course.next(on, ""), DecisionKind.GRANT, basis, grant.amount(), month, RentBenefit.begin(on, month));
        courses.append(decision);
        applications.state(application, ApplicationState.DECIDED, on, "");
        return decision.made().id();
    }

    static Statement statement(LocalDate on, int size, long income) {
        var figure = new IncomeFigure(YearMonth.from(on), Yen.of(income), Yen.ZERO);
        return new Statement(
                BenefitType.R1,
                SAPPORO,
                on,
                size,
                Yen.of(35_000),
                null,
                LocalDate.of(2026, 3, 31),
                List.of(),
                HouseholdIncome.of(List.of(new IncomeItem(
                        "本人", IncomeKind.WAGES, new IncomeAmount.OfMonth(figure), Inclusion.usual(), "給与明細"))),
                FinancialAssets.of(List.of()),
                null,
                AskedCriterion.ALL.stream()
                        .collect(Collectors.toMap(AskedCriterion::name, asked -> Answer.yes("確認書"))));
    }
}
