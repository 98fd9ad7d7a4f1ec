package tsunagi.reporting;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.documents.Export;
import tsunagi.documents.ExportFormat;
import tsunagi.documents.ExportLedger;
import tsunagi.documents.Grid;
import tsunagi.documents.HandedOut;
import tsunagi.documents.PaperHead;
import tsunagi.documents.Pdf;
import tsunagi.documents.Spreadsheets;
import tsunagi.tenancy.Municipalities;

/** 窓口の組ごとの数, for the liaison meeting (連絡会): numbers only. What leaves is always masked. */
@Service
class DeskPairs {
    private static final String TITLE = "つなぎの窓口別の数";

    private final Access access;
    private final Selections selections;
    private final DeskPairStore store;
    private final Municipalities municipalities;
    private final Pdf pdf;
    private final ExportLedger ledger;

    DeskPairs(
            Access access,
            Selections selections,
            DeskPairStore store,
            Municipalities municipalities,
            Pdf pdf,
            ExportLedger ledger) {
        this.access = access;
        this.selections = selections;
        this.store = store;
        this.municipalities = municipalities;
        this.pdf = pdf;
        this.ledger = ledger;
    }

    /**
     * @param outside small numbers masked
     * @throws tsunagi.kernel.Refusal when there is no such month or part of the municipality for this person
     */
    @Transactional
    DeskPairsPage page(ReturnRequest request, boolean outside) {
        return read(request, Channel.SCREEN, outside);
    }

    @Transactional
    HandedOut excel(ReturnRequest request) {
        var page = read(request, Channel.FILE, true);
        var grid = page.table().grid(TITLE);
        return handOut(page, ExportFormat.EXCEL, Spreadsheets.excel(List.of(grid)), grid);
    }

    @Transactional
    HandedOut paper(ReturnRequest request) {
        var page = read(request, Channel.PRINT, true);
        var head = new PaperHead("", TITLE, municipalities.municipality().name() + "　" + page.title(), true);
        byte[] content = pdf.print("reporting/deskPairsPaper.jte", Map.of("head", head, "page", page));
        return handOut(page, ExportFormat.PDF, content, page.table().grid(TITLE));
    }

    private DeskPairsPage read(ReturnRequest request, Channel channel, boolean outside) {
        var selection = selections.of(access.require(Permission.VIEW_RETURNS, channel), request);
        var offices = municipalities.offices().stream()
                .collect(toMap(office -> office.id().value(), office -> office.name()));
        var small = outside ? new SmallNumbers(selection.settings().smallNumbers()) : null;
        var pairs = store.pairs(selection.scope(), selection.span(), offices);
        return new DeskPairsPage(selection, selections.thisMonth(), DeskPairTable.of(pairs, small));
    }

    private HandedOut handOut(DeskPairsPage page, ExportFormat format, byte[] content, Grid grid) {
        var span = page.selection().span();
        var out = ledger.handOut(new Export(
                "desk-pairs-" + span.first() + "-" + span.last(),
                format,
                TITLE + "（" + page.selection().scope().label() + "）",
                span.label(),
                Grid.lines(List.of(grid)),
                content));
        access.noted(Permission.VIEW_RETURNS, format.isPaper() ? Channel.PRINT : Channel.FILE, out.summary());
        return out;
    }
}
