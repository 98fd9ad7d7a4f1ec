package tsunagi.reporting;

import java.time.YearMonth;
import java.util.List;
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
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.Municipalities;

/** Hands out 締めた報告の控え. */
@Service
class FrozenFiles {
    private final Access access;
    private final ReturnClosingStore store;
    private final Municipalities municipalities;
    private final ExportLedger ledger;

    FrozenFiles(Access access, ReturnClosingStore store, Municipalities municipalities, ExportLedger ledger) {
        this.access = access;
        this.store = store;
        this.municipalities = municipalities;
        this.ledger = ledger;
    }

    /**
     * All figures of the whole municipality.
     *
     * @throws Refusal when there is no such version for this person
     */
    @Transactional
    HandedOut figures(YearMonth month, int version) {
        var actor = access.require(Permission.CLOSE_RETURN, Channel.FILE);
        if (!ReturnScope.countsAll(actor, municipalities.offices())) {
            throw new Refusal("version", "この版はありません");
        }
        var closing = store.version(month, version);
        var grid = store.file(closing);
        var out = ledger.handOut(new Export(
                "closed-return-%s-%d".formatted(month, version),
                ExportFormat.CSV_UTF_8,
                "締めた報告の控え（" + closing.versionLabel() + "）",
                closing.monthLabel(),
                Grid.lines(List.of(grid)),
                FrozenFile.bytes(grid)));
        access.noted(Permission.CLOSE_RETURN, Channel.FILE, out.summary());
        return out;
    }
}
