package tsunagi.conference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import tsunagi.documents.Spreadsheets;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.JapaneseDates;

/** 資源不足の記録 — what all meetings of the reader's agencies found missing in the community, to be listed and handed on. */
@Service
class Shortages {
    private final Access access;
    private final Convening convening;
    private final ShortageStore store;
    private final ExportLedger ledger;

    Shortages(Access access, Convening convening, ShortageStore store, ExportLedger ledger) {
        this.access = access;
        this.convening = convening;
        this.store = store;
        this.ledger = ledger;
    }

    @Transactional
    ShortagesPage list(@Nullable String year, @Nullable String words) {
        var actor = access.require(Permission.VIEW_SHORTAGES);
        LocalDate today = convening.today();
        var filter = ShortageFilter.of(year, words, today);
        var found = find(filter);
        access.shown(Permission.VIEW_SHORTAGES, cases(found));
        return new ShortagesPage(filter, found, today, actor.may(Permission.VIEW_SHORTAGES, Channel.FILE));
    }

    /** The same as Excel; the file stands in the ledger. */
    @Transactional
    HandedOut file(@Nullable String year, @Nullable String words) {
        access.require(Permission.VIEW_SHORTAGES, Channel.FILE);
        var filter = ShortageFilter.of(year, words, convening.today());
        var found = find(filter);
        access.shown(Permission.VIEW_SHORTAGES, cases(found), Channel.FILE);
        return ledger.handOut(new Export(
                "shigen-busoku-" + filter.year(),
                ExportFormat.EXCEL,
                "資源不足の記録",
                JapaneseDates.format(filter.from()) + "から" + JapaneseDates.format(filter.until()) + "まで",
                found.size(),
                Spreadsheets.excel(List.of(grid(found)))));
    }

    private static List<CaseId> cases(List<Shortage> found) {
        return found.stream().map(Shortage::caseId).distinct().toList();
    }

    private static Grid grid(List<Shortage> found) {
        List<List<Grid.Cell>> rows = new ArrayList<>();
        rows.add(Stream.of("開催日", "会議", "ケース番号", "目的", "足りない社会資源")
                .map(label -> (Grid.Cell) Grid.Head.of(label))
                .toList());
        found.forEach(each -> rows.add(Stream.of(
                        JapaneseDates.format(each.heldOn()),
                        each.forum().name(),
                        each.number().value(),
                        each.purpose().label(),
                        each.missing())
                .map(text -> (Grid.Cell) new Grid.Words(text))
                .toList()));
        return new Grid("資源不足の記録", rows);
    }

    private List<Shortage> find(ShortageFilter filter) {
        return store.find(convening.agencies(), filter);
    }
}
