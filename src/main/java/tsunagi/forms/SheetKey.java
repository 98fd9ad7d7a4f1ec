package tsunagi.forms;

import static java.util.Objects.requireNonNull;

import tsunagi.kernel.CaseId;

/**
 * Which sheet: one form of one case in one プラン期.
 *
 * @param term the プラン期 from 1 on; forms that a case has once stay at 1
 */
public record SheetKey(CaseId caseId, FormId form, int term) {
    public SheetKey {
        requireNonNull(caseId, "caseId is null");
        requireNonNull(form, "form is null");
        if (term < 1) {
            throw new IllegalArgumentException("no term: " + term);
        }
    }

    public static SheetKey of(CaseId caseId, FormId form) {
        return new SheetKey(caseId, form, 1);
    }
}
