package tsunagi.housingbenefit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import tsunagi.access.CaseGrants;
import tsunagi.access.Role;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.Answer;
import tsunagi.meanstest.AssetItem;
import tsunagi.meanstest.AssetKind;
import tsunagi.meanstest.BenefitType;
import tsunagi.meanstest.FinancialAssets;
import tsunagi.meanstest.HouseholdIncome;
import tsunagi.meanstest.Inclusion;
import tsunagi.meanstest.IncomeAmount;
import tsunagi.meanstest.IncomeFigure;
import tsunagi.meanstest.IncomeItem;
import tsunagi.meanstest.IncomeKind;
import tsunagi.standards.MunicipalityCode;
import tsunagi.testing.World;

/**
 * Applications of one invented person that stand before the municipality. She lives alone in 川崎市 and lost her work on 2026-03-31. 川崎市,
 * one person: 基準額 84,000円 until 2026-06-30 and 92,000円 from 2026-07-01, rent up to 53,700円 (rules.md §2.11).
 */
final class DecidingSteps {
    final World world;
    final World.Town town;
    final CaseId caseId;
    private final ApplicationContext context;

    DecidingSteps(ApplicationContext context) {
        this(context, context.getBean(World.class).town());
    }

    private DecidingSteps(ApplicationContext context, World.Town town) {
        this(
                context,
                town,
                context.getBean(World.class)
                        .openCase(town, LocalDate.of(2026, 4, 1))
                        .id());
    }

    DecidingSteps(ApplicationContext context, World.Town town, CaseId caseId) {
        this.context = context;
        this.world = context.getBean(World.class);
        this.town = town;
        this.caseId = caseId;
        world.inTransaction(town.consultant(), () -> {
            context.getBean(CaseGrants.class).admitMunicipality(caseId);
            return true;
        });
    }

    static Statement statement(LocalDate on, int persons, int rent, int income, Map<String, Answer> other) {
        Map<String, Answer> answers = AskedCriterion.ALL.stream()
                .collect(Collectors.toMap(
                        AskedCriterion::name, asked -> Answer.yes("申請時確認書"), (a, b) -> a, LinkedHashMap::new));
        answers.putAll(other);
        return new Statement(
                BenefitType.R1,
                new MunicipalityCode("14130"),
                on,
                persons,
                Yen.of(rent),
                null,
                LocalDate.of(2026, 3, 31),
                List.of(),
                HouseholdIncome.of(List.of(new IncomeItem(
                        "本人",
                        IncomeKind.WAGES,
                        new IncomeAmount.OfMonth(new IncomeFigure(YearMonth.from(on), Yen.of(income), Yen.ZERO)),
                        Inclusion.usual(),
                        "給与明細"))),
                FinancialAssets.of(
                        List.of(new AssetItem("本人", AssetKind.DEPOSIT, Yen.of(300_000), Inclusion.usual(), "通帳の写し"))),
                null,
                answers);
    }

    static Statement statement(LocalDate on, int rent, int income) {
        return statement(on, 1, rent, income, Map.of());
    }

    ApplicationId applied(Statement statement) {
        return sent(
                statement.applicationDate(), store -> store.addFirst(caseId, statement.applicationDate(), statement));
    }

    ApplicationId applied(BenefitId benefit, Occasion occasion, Statement statement) {
        return sent(
                statement.applicationDate(),
                store -> store.add(benefit, occasion, statement.applicationDate(), statement));
    }

    private ApplicationId sent(LocalDate on, java.util.function.Function<ApplicationStore, ApplicationId> add) {
        return world.inTransaction(town.consultant(), () -> {
            var store = context.getBean(ApplicationStore.class);
            ApplicationId id = add.apply(store);
            store.state(store.find(id).orElseThrow(), ApplicationState.SUBMITTED, on, "");
            return id;
        });
    }

    BenefitApplication read(ApplicationId id) {
        return world.inTransaction(
                town.consultant(),
                () -> context.getBean(ApplicationStore.class).find(id).orElseThrow());
    }

    Course course(ApplicationId id) {
        return course(read(id).benefit());
    }

    Course course(BenefitId id) {
        return world.inTransaction(
                town.consultant(), () -> context.getBean(CourseStore.class).of(id));
    }

    void append(BenefitDecision decision) {
        world.inTransaction(town.consultant(), () -> {
            context.getBean(CourseStore.class).append(decision);
            return true;
        });
    }

    DecidingPage page(ApplicationId id) {
        return town.as(Role.MUNICIPAL_OFFICER)
                .call(() -> context.getBean(BenefitInbox.class).application(id));
    }

    /** What the page offers, with nothing but a day filled in. */
    Typed typed(ApplicationId id, DecisionAnswer answer, LocalDate on) {
        var page = page(id);
        var examination = page.examination();
        var typed = new Typed(page.application().version());
        return typed.with("answer", answer.name())
                .with("shown", examination == null ? "" : DecidingPage.shown(examination))
                .with("decidedOn", on.toString());
    }

    BenefitDecisionId decide(ApplicationId id, Typed typed) {
        return town.as(Role.MUNICIPAL_DECIDER)
                .call(() -> context.getBean(BenefitDecisions.class).decide(id, typed.form()));
    }

    void giveBack(ApplicationId id, @Nullable String text, LocalDate on) {
        var typed = new Typed(read(id).version()).with("returnedOn", on.toString());
        var form = text == null ? typed : typed.with("returnText", text);
        town.as(Role.MUNICIPAL_OFFICER)
                .run(() -> context.getBean(BenefitDecisions.class).giveBack(id, form.form()));
    }

    /** 支給 of a first application on the day of the application. */
    Course granted(Statement statement) {
        var id = applied(statement);
        decide(id, typed(id, DecisionAnswer.GRANT, statement.applicationDate()));
        return course(id);
    }

    /** The fields of the form by name. */
    record Typed(long version, Map<String, String> fields) {
        Typed(long version) {
            this(version, Map.of());
        }

        Typed with(String field, String value) {
            Map<String, String> more = new LinkedHashMap<>(fields);
            more.put(field, requireNonNull(value));
            return new Typed(version, more);
        }

        DecidingForm form() {
            return new DecidingForm(
                    version,
                    fields.get("answer"),
                    fields.get("shown"),
                    fields.get("firstMonth"),
                    fields.get("needed"),
                    fields.get("neededEvidence"),
                    fields.get("starts"),
                    fields.get("counted"),
                    fields.get("decidedOn"),
                    fields.get("reason"),
                    fields.get("returnedOn"),
                    fields.get("returnText"));
        }
    }
}
