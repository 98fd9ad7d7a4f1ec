package tsunagi.forms;

import java.util.List;

/** What became of saving a sheet. */
public sealed interface SaveOutcome {
    /**
     * Saved. Redirect, and show the notice.
     *
     * @param merged labels of fields that were joined with another person's save meanwhile
     * @param hints how unusual spellings were understood
     * @param problems how many fields must be put right before finalisation
     */
    record Saved(SavedSheet sheet, List<String> merged, List<String> hints, int problems) implements SaveOutcome {
        public Saved {
            merged = List.copyOf(merged);
            hints = List.copyOf(hints);
        }

        /** Such as 様式1を保存しました（入力中）。2項目を合わせて保存しました。 */
        public String notice() {
            StringBuilder notice = new StringBuilder(sheet.definition().number())
                    .append(sheet.isFinalised() ? "を確定しました。" : "を保存しました（入力中）。");
            if (!merged.isEmpty()) {
                notice.append("%d項目を合わせて保存しました（%s）。".formatted(merged.size(), String.join("、", merged)));
            }
            hints.forEach(hint -> notice.append(hint).append("。"));
            if (problems > 0) {
                notice.append("確定の前に直すところが%d件あります。".formatted(problems));
            }
            return notice.toString();
        }
    }

    /** Nothing was saved: show this sheet again, status 422. It holds everything typed and says what to put right. */
    record Unfinished(SheetView sheet) implements SaveOutcome {}

    /** Nothing was saved: another person changed the same fields meanwhile. Show view {@code forms/conflict}, status 409. */
    record Conflicting(EditConflict conflict) implements SaveOutcome {}

    /** @throws SheetNotSaved which ends the transaction, so that nothing of the save stays */
    default Saved requireSaved() {
        if (this instanceof Saved saved) {
            return saved;
        }
        throw new SheetNotSaved(this);
    }
}
