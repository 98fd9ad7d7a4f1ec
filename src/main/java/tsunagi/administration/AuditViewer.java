package tsunagi.administration;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.access.Role;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.web.Pager;

/**
 * 監査記録の閲覧. 監査 sees everything; a chief sees who looked at the people of her own desk, because she answers for it,
 * but not what the whole municipality does.
 */
@Service
public class AuditViewer {
    private static final int PAGE_SIZE = 200;

    private final Access access;
    private final AuditViewerStore store;

    AuditViewer(Access access, AuditViewerStore store) {
        this.access = access;
        this.store = store;
    }

    /**
     * 「この方を見た人」, found by one of the person's case numbers; all of the person's cases are included.
     *
     * @throws Refusal when the number is none
     */
    @Transactional
    AuditPage aboutPersonOf(String typedNumber, int page) {
        var actor = access.require(Permission.VIEW_AUDIT);
        var number = CaseNumber.parse(typedNumber);
        if (!auditor(actor)) {
            access.enter(Permission.VIEW_AUDIT, number);
        }
        var pager = new Pager(
                page, PAGE_SIZE, store.countAboutPersonOf(number), "/audit?number=" + number.value() + "&page=");
        return new AuditPage(number.value(), store.aboutPersonOf(number, page, PAGE_SIZE), List.of(), pager);
    }

    @Transactional
    AuditPage latest(int page) {
        var actor = access.require(Permission.VIEW_AUDIT);
        var lines = auditor(actor) ? store.latest(page, PAGE_SIZE) : List.<AuditLine>of();
        var pager = new Pager(page, PAGE_SIZE, auditor(actor) ? store.count() : 0, "/audit?page=");
        return new AuditPage("", lines, store.breakGlass(auditor(actor)), pager);
    }

    private static boolean auditor(Actor actor) {
        return actor.roles().contains(Role.AUDITOR);
    }
}
