package tsunagi.standards;

import java.time.LocalDate;
import java.util.List;
import tsunagi.kernel.JapaneseDates;

/**
 * 影響を受ける申請 — those that a change of the tables is for.
 *
 * @param seen of the cases that the reader may see, the undecided first, at most {@link #SHOWN}
 * @param undecided 件, all of them
 * @param decided 件, all of them; their decisions stay as they are
 */
record AffectedApplications(List<Affected> seen, long undecided, long decided) {
    static final int SHOWN = 100;
    static final AffectedApplications NONE = new AffectedApplications(List.of(), 0, 0);

    AffectedApplications {
        seen = List.copyOf(seen);
    }

    /** One of them. */
    record Affected(String caseNumber, LocalDate appliedOn, int householdSize, boolean decided) {
        String path() {
            return "/cases/" + caseNumber + "/housing-benefit";
        }

        String day() {
            return JapaneseDates.format(appliedOn);
        }

        String state() {
            return decided ? "決定済み" : "まだ決定していない";
        }
    }

    boolean isEmpty() {
        return undecided + decided == 0;
    }

    /** Of cases that the reader may not see, and those beyond what is shown. */
    long others() {
        return undecided + decided - seen.size();
    }
}
