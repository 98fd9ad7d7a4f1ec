package tsunagi.forms;

import java.util.List;

/**
 * 競合 — two people changed the same fields of a sheet. Each disputed field is decided by itself; everything else is joined.
 *
 * @param title of the form
 * @param who changed the sheet meanwhile
 * @param when such as 14:30
 * @param against the version of theirs that is shown
 * @param typed all that was typed, sent again with the decision
 */
public record EditConflict(
        String title, String who, String when, int against, List<Dispute> disputes, List<TypedValue> typed) {
    public EditConflict {
        disputes = List.copyOf(disputes);
        typed = List.copyOf(typed);
    }

    /** One field with both contents in words; empty texts mean the field was left empty. */
    public record Dispute(String field, String label, String theirs, String mine) {
        String input() {
            return Submission.CHOOSE + field;
        }
    }

    /** One submitted input. */
    public record TypedValue(String name, String value) {}
}
