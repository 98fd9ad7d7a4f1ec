package tsunagi.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.NewCase;
import tsunagi.consent.ConsentAnswer;
import tsunagi.consent.ConsentMethod;
import tsunagi.consent.Consents;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.JapaneseDates;
import tsunagi.person.Address;
import tsunagi.person.NewPerson;
import tsunagi.person.PersonBasics;
import tsunagi.person.PersonName;
import tsunagi.person.Persons;
import tsunagi.person.Sex;
import tsunagi.plan.PlanRow.Goal;
import tsunagi.plan.PlanRow.Issue;
import tsunagi.plan.PlanRow.SupportLine;
import tsunagi.tenancy.ServiceCode;
import tsunagi.testing.World;

/** Cases with a plan that the person has agreed to, for the tests of the modules above. */
public final class AgreedPlans {
    private final ApplicationContext context;
    private final World world;

    public AgreedPlans(ApplicationContext context) {
        this.context = context;
        this.world = context.getBean(World.class);
    }

    /** A case with its number. */
    public record Agreed(CaseId caseId, CaseNumber number) {}

    /** Received, consented and agreed to on one day in the past. */
    public Agreed plan(World.Town town, LocalDate on, ServiceCode... services) {
        Agreed agreed = withoutConsent(town, on, services);
        world.inTransaction(town.consultant(), () -> {
            var consent = new ConsentAnswer.Given(on, ConsentMethod.WRITTEN, "関係機関との情報共有", List.of());
            context.getBean(Consents.class).record(agreed.caseId(), consent);
            return true;
        });
        return agreed;
    }

    public Agreed withoutConsent(World.Town town, LocalDate on, ServiceCode... services) {
        Agreed opened = world.inTransaction(town.consultant(), () -> opened(town, on));
        world.inTransaction(town.consultant(), () -> written(town.consultant(), opened.caseId(), on, services));
        agree(town.consultant(), opened.number(), on);
        return opened;
    }

    /** Opens the plan for revision and has the person agree to it again. */
    public void reviseAndAgree(Actor actor, CaseNumber number, LocalDate on) {
        actor.run(() -> context.getBean(PlanEditing.class).revise(number));
        agree(actor, number, on);
    }

    /** The same, with every line of the service taken out. */
    public void reviseWithout(Actor actor, Agreed plan, ServiceCode service, LocalDate on) {
        actor.run(() -> context.getBean(PlanEditing.class).revise(plan.number()));
        var lines = world.inTransaction(
                        actor, () -> context.getBean(PlanStore.class).current(plan.caseId()))
                .orElseThrow()
                .content()
                .lines();
        for (SupportLine line : lines) {
            if (service.equals(line.service())) {
                actor.run(() -> context.getBean(PlanEditing.class)
                        .remove(plan.number(), RowKind.LINE, line.id(), line.version()));
            }
        }
        agree(actor, plan.number(), on);
    }

    private Agreed opened(World.Town town, LocalDate on) {
        var name = PersonName.of("練習", "花子", "れんしゅう はなこ");
        var address = new Address(Address.Kind.HOME, "9999999", "練習市", "中央1-1-1", null, null);
        var person = new NewPerson(PersonBasics.of(name, Sex.FEMALE, null), List.of(), address);
        var id = context.getBean(Persons.class).enter(person);
        var opened = context.getBean(CaseFiles.class).open(new NewCase(id, town.office(), on, false));
        return new Agreed(opened.id(), opened.number());
    }

    private PlanId written(Actor drafter, CaseId caseId, LocalDate on, ServiceCode... services) {
        var sheet = new PlanSheet(
                0,
                on,
                drafter.staff(),
                false,
                "家賃の心配をせずに眠りたい",
                "体に合った仕事を続ける",
                "電話は午後に",
                true,
                on,
                on.plusMonths(6),
                YearMonth.from(on.plusMonths(3)),
                null);
        var id = context.getBean(PlanStore.class).insert(caseId, 1, sheet);
        var rows = context.getBean(PlanRowStore.class);
        rows.insert(id, new Issue(Identifiers.next(), 1, "家賃の滞納が2か月ある"));
        rows.insert(id, new Goal(Identifiers.next(), 1, "滞納した家賃を分割で返す", on.plusMonths(5)));
        for (ServiceCode service : services) {
            rows.insert(id, line(service, on));
        }
        return id;
    }

    private static SupportLine line(ServiceCode service, LocalDate on) {
        return new SupportLine(
                Identifiers.next(),
                1,
                null,
                "週3回通う",
                "練習センター",
                service.value() + "の支援",
                "月2回",
                service,
                on,
                on.plusMonths(6),
                null);
    }

    private void agree(Actor actor, CaseNumber number, LocalDate on) {
        var store = context.getBean(PlanStore.class);
        String seen = world.inTransaction(actor, () -> {
            var caseId = context.getBean(Access.class).enter(Permission.VIEW_CASE, number);
            return PlanRevisions.digest(store.current(caseId).orElseThrow().content());
        });
        var typed = Map.of(
                AgreementForm.SEEN, seen, "agreedOn", JapaneseDates.format(on), "manner", "SIGNED", "evaluation", "6");
        actor.run(() -> context.getBean(PlanAgreements.class).agree(number, AgreementForm.typed(typed)));
    }

    public LocalDate today() {
        return LocalDate.now(context.getBean(Clock.class));
    }
}
