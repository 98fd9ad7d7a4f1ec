package tsunagi.administration;

import java.util.List;
import tsunagi.web.Pager;

/**
 * What 出力の記録 shows.
 *
 * @param sha256 what was looked for; empty for all files
 */
record ExportLedgerPage(String sha256, List<ExportLine> lines, Pager pager) {
    ExportLedgerPage {
        lines = List.copyOf(lines);
    }

    static ExportLedgerPage nothing(String sha256) {
        return new ExportLedgerPage(sha256, List.of(), new Pager(1, 1, 0, "/export-ledger?page="));
    }
}
