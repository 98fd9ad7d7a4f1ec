package tsunagi.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.StaffId;
import tsunagi.plan.PlanRow.Goal;
import tsunagi.plan.PlanRow.Issue;
import tsunagi.plan.PlanRow.SupportLine;
import tsunagi.tenancy.PresetLoader;
import tsunagi.tenancy.ServiceCatalogue;
import tsunagi.tenancy.ServiceCode;

/** A plan that lacks nothing, and agreements to it. */
final class PlanFixture {
    static final LocalDate DRAFTED = LocalDate.of(2026, 11, 2);
    static final LocalDate AGREED = LocalDate.of(2026, 11, 4);
    static final LocalDate LATER = LocalDate.of(2026, 11, 20);
    static final Agreement AGREEMENT = new Agreement(AGREED, Agreement.Manner.SIGNED, LocalDate.of(2027, 5, 1));
    static final Setback SETBACK = new Setback(LocalDate.of(2026, 11, 10), "収入の要件を確かめてください");

    private PlanFixture() {}

    static ServiceCatalogue practiceServices() {
        return PresetLoader.shipped("practice").rules().catalogue(DRAFTED);
    }

    static PlanSheet sheet() {
        return new PlanSheet(
                0,
                DRAFTED,
                new StaffId(UUID.randomUUID()),
                false,
                "家賃の心配をせずに眠りたい",
                "体に合った仕事を続ける",
                "電話は午後に",
                true,
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2027, 4, 30),
                YearMonth.of(2027, 1),
                null);
    }

    static Issue issue() {
        return new Issue(UUID.randomUUID(), 1, "家賃の滞納が2か月ある");
    }

    static Goal goal() {
        return new Goal(UUID.randomUUID(), 1, "滞納した家賃を分割で返す", LocalDate.of(2027, 3, 31));
    }

    static SupportLine line(ServiceCode service) {
        return new SupportLine(
                UUID.randomUUID(), 1, null, "毎月の収支を書く", "センター", "家計表を一緒に見る", "月2回", service, null, null, null);
    }

    static PlanContent content() {
        return new PlanContent(sheet(), List.of(issue()), List.of(goal()), List.of(line(ServiceCode.HOUSEHOLD_BUDGET)));
    }

    static Plan in(PlanState state) {
        return of(state, content());
    }

    static Plan of(PlanState state, PlanContent content) {
        return new Plan(PlanId.next(), CaseId.next(), 1, 1, state, content);
    }
}
