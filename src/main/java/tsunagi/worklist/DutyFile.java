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

/** 今日の仕事 as Excel; the file stands in the ledger. */
@Component
class DutyFile {
    static final int MOST = 5_000;

    private final ExportLedger ledger;
    private final Access access;

    DutyFile(ExportLedger ledger, Access access) {
        this.ledger = ledger;
        this.access = access;
    }

    HandedOut handOut(Whose whose, List<ListedDuty> duties, LocalDate today) {
        var out = ledger.handOut(new Export(
                "today-" + today,
                ExportFormat.EXCEL,
                "今日の仕事（%s）".formatted(whose.label()),
                "",
                duties.size(),
                Spreadsheets.excel(List.of(grid(duties, today)))));
        access.noted(Permission.VIEW_WORKLIST, Channel.FILE, out.summary());
        return out;
    }

    private static Grid grid(List<ListedDuty> duties, LocalDate today) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(Stream.of("期限", "あと", "何を", "本人", "ケース番号", "段階", "担当", "延期")
                .map(label -> (Cell) Head.of(label))
                .toList());
        duties.forEach(each -> rows.add(row(each, today)));
        return new Grid("今日の仕事", rows);
    }

    private static List<Cell> row(ListedDuty listed, LocalDate today) {
        var duty = listed.duty();
        var about = duty.about();
        var timing = duty.timing();
        return Stream.of(
                        JapaneseDates.formatShort(timing.due()),
                        duty.dueLabel(today),
                        duty.what(),
                        Objects.requireNonNullElse(listed.name(), ""),
                        about == null ? "" : about.number().value(),
                        about == null ? "" : about.stage().label(),
                        Objects.requireNonNullElse(duty.whose(), ""),
                        Objects.requireNonNullElse(timing.postponed(), ""))
                .map(text -> (Cell) new Words(text))
                .toList();
    }
}
