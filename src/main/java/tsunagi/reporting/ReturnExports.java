package tsunagi.reporting;

import java.util.List;
import java.util.Map;
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
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.Municipalities;

/** 報告の出力: all tables of a return as Excel, CSV or paper. They hold numbers only. */
@Service
class ReturnExports {
    private final Access access;
    private final Selections selections;
    private final Counting counting;
    private final Municipalities municipalities;
    private final Pdf pdf;
    private final ExportLedger ledger;

    ReturnExports(
            Access access,
            Selections selections,
            Counting counting,
            Municipalities municipalities,
            Pdf pdf,
            ExportLedger ledger) {
        this.access = access;
        this.selections = selections;
        this.counting = counting;
        this.municipalities = municipalities;
        this.pdf = pdf;
        this.ledger = ledger;
    }

    /**
     * What can be taken out, and what a CSV in MS932 would lose.
     *
     * @throws Refusal when there is no such month or part of the municipality for this person
     */
    @Transactional
    ExportPage page(ReturnRequest request) {
        var tables = tables(request, Channel.SCREEN);
        return new ExportPage(
                tables.selection(),
                CsvFile.of(tables.lines(), CsvEncoding.MS932).unwritable());
    }

    @Transactional
    HandedOut excel(ReturnRequest request) {
        var tables = tables(request, Channel.FILE);
        var sheets = tables.sheets();
        return handOut(tables, ExportFormat.EXCEL, sheets, Spreadsheets.excel(sheets));
    }

    @Transactional
    HandedOut csv(ReturnRequest request, CsvEncoding encoding) {
        var tables = tables(request, Channel.FILE);
        var lines = tables.lines();
        return handOut(
                tables,
                encoding.format(),
                List.of(lines),
                CsvFile.of(lines, encoding).bytes());
    }

    @Transactional
    HandedOut paper(ReturnRequest request) {
        var tables = tables(request, Channel.PRINT);
        var head = new PaperHead("", "支援状況の報告", tables.title(), false);
        var content = pdf.print("reporting/paper.jte", Map.of("head", head, "tables", tables));
        return handOut(tables, ExportFormat.PDF, tables.paper(), content);
    }

    private ReturnTables tables(ReturnRequest request, Channel channel) {
        var selection = selections.of(access.require(Permission.VIEW_RETURNS, channel), request);
        var figures = counting.figures(selection, selection.indicators().kinds(selection.sections()));
        return new ReturnTables(
                municipalities.municipality().name(),
                selection.sections().stream()
                        .map(section -> new ReturnPage(selection, selections.thisMonth(), section, figures))
                        .toList());
    }

    /** The line of the ledger says which return left; the audit log, which is sealed, names it too. */
    private HandedOut handOut(ReturnTables tables, ExportFormat format, List<Grid> grids, byte[] content) {
        var selection = tables.selection();
        var out = ledger.handOut(new Export(
                tables.fileName(),
                format,
                "支援状況の報告（" + selection.scope().label() + "）",
                selection.span().label(),
                Grid.lines(grids),
                content));
        access.noted(Permission.VIEW_RETURNS, format.isPaper() ? Channel.PRINT : Channel.FILE, out.summary());
        return out;
    }
}
