package tsunagi.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.kernel.FiscalYear;
import tsunagi.kernel.Refusal;
import tsunagi.person.Persons;
import tsunagi.reporting.MonthlyReturn.Counted;
import tsunagi.reporting.ReturnMaterial.MadePlan;
import tsunagi.reporting.ReturnStore.StoredPlan;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.ServiceCatalogue;
import tsunagi.tenancy.ServiceCode;

/** 報告: the return of a month and of its year to date, computed anew each time, and the cases behind each number. */
@Service
public class Returns {
    private final Access access;
    private final ReturnStore store;
    private final Municipalities municipalities;
    private final Persons persons;
    private final Clock clock;

    Returns(Access access, ReturnStore store, Municipalities municipalities, Persons persons, Clock clock) {
        this.access = access;
        this.store = store;
        this.municipalities = municipalities;
        this.persons = persons;
        this.clock = clock;
    }

    YearMonth thisMonth() {
        return YearMonth.now(clock);
    }

    /** @throws Refusal when the month has not begun yet */
    @Transactional
    public ReturnPage page(YearMonth month) {
        var scope = ReturnScope.of(access.require(Permission.VIEW_RETURNS));
        refuseFuture(month);
        var settings = municipalities.settings(month.atEndOfMonth());
        return new ReturnPage(
                month, thisMonth(), scope, new MonthlyReturn(material(scope, month)), settings.population());
    }

    /**
     * The cases behind a number.
     *
     * @throws Refusal when the month has not begun yet
     */
    @Transactional
    public CountedPage counted(YearMonth month, ReturnColumn column, ReturnSpan span) {
        var scope = ReturnScope.of(access.require(Permission.VIEW_RETURNS));
        refuseFuture(month);
        var counted = new MonthlyReturn(material(scope, month)).counted(column, span.first(month), month);
        var shown = store.shown(counted.stream().map(Counted::caseId).distinct().toList());
        access.shown(Permission.VIEW_RETURNS, shown.keySet());
        var names = persons.names(
                shown.values().stream().map(ReturnStore.Shown::person).toList());
        List<CountedPage.Line> lines = new ArrayList<>();
        for (Counted each : counted) {
            var open = shown.get(each.caseId());
            var name = open == null ? null : names.get(open.person());
            if (open != null && name != null) {
                lines.add(new CountedPage.Line(each.on(), open.number(), name.display()));
            }
        }
        return new CountedPage(month, column, span, lines, counted.size() - lines.size());
    }

    private ReturnMaterial material(ReturnScope scope, YearMonth month) {
        LocalDate from = FiscalYear.of(month.atDay(1)).start();
        LocalDate until = month.atEndOfMonth();
        return new ReturnMaterial(
                store.receptions(scope, from, until),
                store.plans(scope, until).stream().map(this::made).toList(),
                store.outcomes(scope, from, until));
    }

    /** 市独自の事業 count in the column that the municipality's catalogue of that day names. */
    private MadePlan made(StoredPlan plan) {
        var catalogue = municipalities.catalogue(plan.on());
        var columns =
                plan.services().stream().map(code -> column(code, catalogue)).collect(Collectors.toSet());
        return new MadePlan(plan.caseId(), plan.on(), plan.aimsAtEmployment(), columns);
    }

    private static ServiceCode column(ServiceCode code, ServiceCatalogue catalogue) {
        return catalogue.find(code).map(tsunagi.tenancy.Service::countsAs).orElse(code);
    }

    private void refuseFuture(YearMonth month) {
        if (month.isAfter(thisMonth())) {
            throw new Refusal("month", "まだ来ていない月です。今月までの月を選んでください");
        }
    }
}
