package tsunagi.reporting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.documents.CsvEncoding;
import tsunagi.documents.CsvFile;
import tsunagi.documents.Export;
import tsunagi.documents.ExportFormat;
import tsunagi.documents.ExportLedger;
import tsunagi.documents.Grid;
import tsunagi.documents.HandedOut;
import tsunagi.documents.PaperHead;
import tsunagi.documents.Pdf;
import tsunagi.documents.Spreadsheets;

/** An own table as Excel, CSV or paper. It holds numbers only. */
@Service
class CityTableExports {
    private final CityTables tables;
    private final Pdf pdf;
    private final ExportLedger ledger;
    private final Access access;

    CityTableExports(CityTables tables, Pdf pdf, ExportLedger ledger, Access access) {
        this.tables = tables;
        this.pdf = pdf;
        this.ledger = ledger;
        this.access = access;
    }

    @Transactional
    HandedOut excel(UUID id, ReturnRequest request, String version) {
        var page = tables.page(id, request, version, Channel.FILE);
        var grid = new CityTableGrid(page).titled();
        return handOut(page, ExportFormat.EXCEL, grid, Spreadsheets.excel(List.of(grid)));
    }

    @Transactional
    HandedOut csv(UUID id, ReturnRequest request, String version, CsvEncoding encoding) {
        var page = tables.page(id, request, version, Channel.FILE);
        var grid = new CityTableGrid(page).lines();
        return handOut(page, encoding.format(), grid, CsvFile.of(grid, encoding).bytes());
    }

    @Transactional
    HandedOut paper(UUID id, ReturnRequest request, String version) {
        var page = tables.page(id, request, version, Channel.PRINT);
        var grid = new CityTableGrid(page).table();
        var head = new PaperHead("", page.table().title(), page.period(), false);
        var content = pdf.print("reporting/cityTablePaper.jte", Map.of("head", head, "page", page, "table", grid));
        return handOut(page, ExportFormat.PDF, grid, content);
    }

    private HandedOut handOut(CityTablePage page, ExportFormat format, Grid grid, byte[] content) {
        var span = page.selection().span();
        var out = ledger.handOut(new Export(
                "table-" + span.first() + (span.isOneMonth() ? "" : "-" + span.last()),
                format,
                "独自集計表「%s」%s（%s）"
                        .formatted(
                                page.table().title(),
                                page.table().versionLabel(),
                                page.selection().scope().label()),
                page.period(),
                Grid.lines(List.of(grid)),
                content));
        access.noted(Permission.VIEW_TABLES, format.isPaper() ? Channel.PRINT : Channel.FILE, out.summary());
        return out;
    }
}
