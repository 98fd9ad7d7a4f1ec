package tsunagi.transcription;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.transcription.TranscriptionStore.Head;

/** 転記の CSV: one case, or all that a list shows. Each case that leaves stands in the audit log, each file in the ledger. */
@Service
class TranscriptionFiles {
    private final Access access;
    private final PartSheets sheets;
    private final NationalItems items;
    private final TranscriptionStore store;
    private final ExportLedger ledger;

    TranscriptionFiles(
            Access access, PartSheets sheets, NationalItems items, TranscriptionStore store, ExportLedger ledger) {
        this.access = access;
        this.sheets = sheets;
        this.items = items;
        this.store = store;
        this.ledger = ledger;
    }

    @Transactional
    HandedOut ofCase(CaseNumber number, CsvEncoding encoding) {
        var caseId = access.enter(Permission.TRANSCRIBE, number, Channel.FILE);
        var table = TranscriptionTable.of(items.all(), Map.of(number, caseId), sheets.of(store.parts(caseId)));
        return handOut(table, encoding, "transcription-" + number, "国のシステムへの転記（1ケース）", "");
    }

    @Transactional
    HandedOut ofList(TranscriptionFilter filter, CsvEncoding encoding) {
        access.require(Permission.TRANSCRIBE, Channel.FILE);
        var table = table(filter);
        return handOut(table, encoding, "transcription-" + filter.month(), "国のシステムへの転記", filter.label());
    }

    /** The characters that a CSV in MS932 would lose, each as often as it occurs. */
    @Transactional
    List<String> unwritable(TranscriptionFilter filter) {
        access.require(Permission.TRANSCRIBE);
        var found = found(filter);
        return CsvFile.of(table(found, store.heads(cases(found))).grid(), CsvEncoding.MS932)
                .unwritable();
    }

    private TranscriptionTable table(TranscriptionFilter filter) {
        var found = found(filter);
        var heads = store.heads(cases(found));
        access.shown(Permission.TRANSCRIBE, heads.stream().map(Head::caseId).toList(), Channel.FILE);
        return table(found, heads);
    }

    private TranscriptionTable table(List<PartSheet> found, List<Head> heads) {
        return TranscriptionTable.of(items.all(), heads.stream().collect(toMap(Head::number, Head::caseId)), found);
    }

    private List<PartSheet> found(TranscriptionFilter filter) {
        return sheets.of(store.parts(filter.period())).stream()
                .filter(filter::takes)
                .toList();
    }

    private static Set<CaseId> cases(List<PartSheet> found) {
        return found.stream().map(sheet -> sheet.key().caseId()).collect(toSet());
    }

    private HandedOut handOut(TranscriptionTable table, CsvEncoding encoding, String name, String what, String period) {
        var grid = table.grid();
        var out = ledger.handOut(new Export(
                name,
                encoding.format(),
                what,
                period,
                Grid.lines(List.of(grid)),
                CsvFile.of(grid, encoding).bytes()));
        access.noted(Permission.TRANSCRIBE, Channel.FILE, out.summary());
        return out;
    }
}
