package tsunagi.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;
import tsunagi.access.Actor;
import tsunagi.access.StaffDirectory;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.Municipalities;

/** Finds out what somebody may count and by which definitions. */
@Component
class Selections {
    private final Indicators indicators;
    private final StaffDirectory staff;
    private final ReturnClosingStore closings;
    private final Municipalities municipalities;
    private final Clock clock;

    Selections(
            Indicators indicators,
            StaffDirectory staff,
            ReturnClosingStore closings,
            Municipalities municipalities,
            Clock clock) {
        this.indicators = indicators;
        this.staff = staff;
        this.closings = closings;
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
        var reading = reading(request, span, scope);
        if (reading instanceof Reading.Frozen closed) {
            return frozen(closed.closing(), new Selected(span, scope, scopes), reading);
        }
        var colleagues = CodeList.ofStaff(scope.desk() ? staff.everybody() : List.of());
        var definitions = indicators.on(span.until()).on(span.until(), colleagues);
        return new Selection(span, scope, scopes, definitions, municipalities.settings(span.until()), reading);
    }

    private record Selected(MonthSpan span, ReturnScope scope, List<ReturnScope> scopes) {}

    /** A part of the municipality that the closing doesn't have as one is counted now. */
    private Reading reading(ReturnRequest request, MonthSpan span, ReturnScope scope) {
        var versions = span.isOneMonth() ? closings.versions(span.first()) : List.<ReturnClosing>of();
        var last = versions.isEmpty() ? null : versions.getLast();
        if (last == null || request.version().equals(Reading.NOW)) {
            return new Reading.Now(last);
        }
        var wanted = request.version().isEmpty()
                ? last
                : versions.stream()
                        .filter(each -> Integer.toString(each.version()).equals(request.version()))
                        .findFirst()
                        .orElseThrow(() -> new Refusal("version", "この版はありません"));
        return closings.scope(wanted, scope)
                .<Reading>map(code -> new Reading.Frozen(wanted, code))
                .orElseGet(() -> new Reading.Now(wanted));
    }

    /** By the definitions and settings as they were known then. */
    private Selection frozen(ReturnClosing closing, Selected selected, Reading reading) {
        var day = selected.span().until();
        var definitions = definitions(closing, day).on(day, CodeList.ofStaff(List.of()));
        var settings = municipalities.settingsKnownAt(closing.instant(), day);
        return new Selection(selected.span(), selected.scope(), selected.scopes(), definitions, settings, reading);
    }

    private IndicatorFile definitions(ReturnClosing closing, LocalDate day) {
        var known = indicators.sourceOn(day);
        return known.sha256().equals(closing.definition())
                ? known.file()
                : closings.definition(closing).file();
    }
}
