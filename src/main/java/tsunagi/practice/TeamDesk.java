package tsunagi.practice;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tsunagi.access.CaseGrants;
import tsunagi.casepage.CasePages;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.StaffId;

/** 担当と閲覧制限: who works on a case, and who may see it. */
@Component
@Profile("practice")
class TeamDesk {
    private final CasePages pages;
    private final CaseGrants grants;

    TeamDesk(CasePages pages, CaseGrants grants) {
        this.pages = pages;
        this.grants = grants;
    }

    /** Beside whoever leads. */
    void join(CaseNumber number, StaffId member) {
        pages.assign(number, member, false);
    }

    void restrict(CaseNumber number) {
        grants.restrict(number, true);
    }
}
