package tsunagi.worklist;

import org.jspecify.annotations.Nullable;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.StaffId;

/**
 * A case that may pass to another 主担当.
 *
 * @param lead who leads it; null where nobody does
 * @param desk whose case it is
 * @param tasks how many open 手入力の仕事 of the case are hers
 */
record HandoverCase(ListedCase listed, @Nullable StaffId lead, OfficeId desk, int tasks) {
    CaseLine line() {
        return listed.line();
    }

    String number() {
        return line().number().value();
    }
}
