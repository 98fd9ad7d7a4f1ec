package tsunagi.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;
import tsunagi.access.Actor;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.Municipalities;

/** Finds out what somebody may count and by which definitions. */
@Component
class Selections {
    private final Indicators indicators;
    private final ReturnStore store;
    private final Municipalities municipalities;
    private final Clock clock;

    Selections(Indicators indicators, ReturnStore store, Municipalities municipalities, Clock clock) {
        this.indicators = indicators;
        this.store = store;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    YearMonth thisMonth() {
        return YearMonth.now(clock);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws Refusal when there is no such month or nothing of that name that she may count */
    Selection of(Actor actor, ReturnRequest request) {
        var span = request.span(thisMonth());
        var scopes = ReturnScope.of(actor, municipalities.agencies(), municipalities.offices());
        var code = request.scope().isEmpty() ? ReturnScope.ALL : request.scope();
        var scope = ReturnScope.find(scopes, code).orElseThrow(() -> new Refusal("scope", "集計できる範囲にありません"));
        var staff = scope.desk() ? store.staff() : new CodeList(CodeList.STAFF, List.of());
        var definitions = indicators.on(span.until()).on(span.until(), staff);
        return new Selection(span, scope, scopes, definitions, municipalities.settings(span.until()));
    }
}
