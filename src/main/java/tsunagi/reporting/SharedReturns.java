package tsunagi.reporting;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.documents.CsvEncoding;
import tsunagi.documents.CsvFile;
import tsunagi.documents.Export;
import tsunagi.documents.ExportLedger;
import tsunagi.documents.Grid;
import tsunagi.documents.HandedOut;
import tsunagi.kernel.Refusal;

/** 団体別の集計 — the national table of those municipalities that share their roll-ups with this one. */
@Service
class SharedReturns {
    private final Access access;
    private final Indicators indicators;
    private final RollupStore store;
    private final ExportLedger ledger;
    private final Clock clock;

    SharedReturns(Access access, Indicators indicators, RollupStore store, ExportLedger ledger, Clock clock) {
        this.access = access;
        this.indicators = indicators;
        this.store = store;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @throws Refusal when there is no such month */
    @Transactional
    public MunicipalitiesPage page(ReturnRequest request) {
        access.require(Permission.VIEW_SHARED_RETURNS);
        return read(request);
    }

    /** @throws Refusal when there is no such month */
    @Transactional
    public HandedOut csv(ReturnRequest request, CsvEncoding encoding) {
        access.require(Permission.VIEW_SHARED_RETURNS, Channel.FILE);
        var page = read(request);
        var grid = page.grid();
        var out = ledger.handOut(new Export(
                "municipalities-" + page.span().first(),
                encoding.format(),
                "団体別の集計",
                page.span().label(),
                Grid.lines(List.of(grid)),
                CsvFile.of(grid, encoding).bytes()));
        access.noted(Permission.VIEW_SHARED_RETURNS, Channel.FILE, out.summary());
        return out;
    }

    /** The last whole month where none is named. */
    private MunicipalitiesPage read(ReturnRequest request) {
        var thisMonth = YearMonth.now(clock);
        var span = request.from().isEmpty() && request.until().isEmpty()
                ? MonthSpan.of(thisMonth.minusMonths(1))
                : request.span(thisMonth);
        var definitions = indicators.on(span.until()).on(span.until(), new CodeList(CodeList.STAFF, List.of()));
        var national = definitions.file().sections().stream()
                .filter(section -> section.code().equals(Returns.NATIONAL))
                .findFirst()
                .orElseThrow();
        return new MunicipalitiesPage(
                span, thisMonth, definitions, national, store.ofOthers(span, definitions.kinds(List.of(national))));
    }
}
