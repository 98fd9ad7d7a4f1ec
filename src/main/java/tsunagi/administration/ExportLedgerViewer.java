package tsunagi.administration;

import java.util.EnumSet;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.access.Role;
import tsunagi.web.Pager;

/**
 * 出力の記録の閲覧: who took out which file. 監査 and the administrator see every line, a chief those of the staff of her own
 * desks.
 */
@Service
public class ExportLedgerViewer {
    private static final int PAGE_SIZE = 100;

    private final Access access;
    private final ExportLedgerStore store;

    ExportLedgerViewer(Access access, ExportLedgerStore store) {
        this.access = access;
        this.store = store;
    }

    /** @param sha256 how the fingerprint of a file begins that somebody found; empty for all files */
    @Transactional
    ExportLedgerPage page(String sha256, int page) {
        var actor = access.require(Permission.VIEW_EXPORT_LEDGER);
        boolean everybody =
                EnumSet.of(Role.AUDITOR, Role.ADMINISTRATOR).stream().anyMatch(actor.roles()::contains);
        String sought = sha256.strip().toLowerCase(Locale.ROOT);
        if (!sought.matches("[0-9a-f]{0,64}")) {
            return ExportLedgerPage.nothing(sought);
        }
        var pager = new Pager(
                page,
                PAGE_SIZE,
                store.count(everybody, sought),
                "/export-ledger?" + (sought.isEmpty() ? "" : "sha256=" + sought + "&") + "page=");
        return new ExportLedgerPage(sought, store.lines(everybody, sought, page, PAGE_SIZE), pager);
    }
}
