package tsunagi.access;

import tsunagi.kernel.CaseNumber;

/** 閲覧制限 — the case belongs to the person's own desk but is restricted; it can be opened with a written reason. */
public class CaseRestricted extends RuntimeException {
    private final CaseNumber caseNumber;

    CaseRestricted(CaseNumber caseNumber) {
        super("restricted case");
        this.caseNumber = caseNumber;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }
}
