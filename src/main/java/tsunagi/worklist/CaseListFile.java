package tsunagi.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tsunagi.access.Access;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.documents.Export;
import tsunagi.documents.ExportFormat;
import tsunagi.documents.ExportLedger;
import tsunagi.documents.Grid;
import tsunagi.documents.Grid.Cell;
import tsunagi.documents.Grid.Head;
import tsunagi.documents.Grid.Words;
import tsunagi.documents.HandedOut;
import tsunagi.documents.Spreadsheets;
import tsunagi.kernel.JapaneseDates;

/** A list of cases as Excel, in the columns of its view; the file stands in the ledger. */
@Component
class CaseListFile {
    static final int MOST = 5_000;

    private final ExportLedger ledger;
    private final Access access;

    CaseListFile(ExportLedger ledger, Access access) {
        this.ledger = ledger;
        this.access = access;
    }

    /** @param more whether the list goes on behind these */
    HandedOut handOut(CaseView view, List<ListedCase> cases, boolean more, LocalDate today) {
        var grid = grid(view.content().columns(), cases, more);
        var out = ledger.handOut(new Export(
                "cases-" + today,
                ExportFormat.EXCEL,
                "ケースの一覧（%s）".formatted(view.description()),
                "",
                cases.size(),
                Spreadsheets.excel(List.of(grid))));
        access.noted(Permission.VIEW_CASE_LIST, Channel.FILE, out.summary());
        return out;
    }

    private static Grid grid(List<CaseColumn> columns, List<ListedCase> cases, boolean more) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(Stream.concat(Stream.of("本人", "ふりがな"), columns.stream().map(CaseColumn::label))
                .map(label -> (Cell) Head.of(label))
                .toList());
        for (ListedCase each : cases) {
            List<Cell> row = new ArrayList<>();
            row.add(new Words(each.name()));
            row.add(new Words(Objects.requireNonNullElse(each.kana(), "")));
            columns.forEach(column -> row.add(new Words(text(each.line(), column))));
            rows.add(row);
        }
        if (more) {
            rows.add(List.of(new Words("はじめの%,d件です。続きは、絞り込みを足してから出してください。".formatted(MOST))));
        }
        return new Grid("相談・ケース", rows);
    }

    private static String text(CaseLine line, CaseColumn column) {
        LocalDate due = line.due();
        return switch (column) {
            case NUMBER -> line.number().value();
            case NEXT -> line.next().label();
            case DUE -> due == null ? "" : JapaneseDates.formatShort(due);
            case LEAD -> Objects.requireNonNullElse(line.lead(), "");
            case RECEIVED -> line.received();
            case STAGE -> line.stage().label();
            case LAST_FACT -> line.lastFact();
        };
    }
}
