package tsunagi.administration;

import java.util.List;
import tsunagi.web.Pager;

/**
 * What 監査記録 shows.
 *
 * @param number the case number looked for; empty on the first page
 */
record AuditPage(String number, List<AuditLine> lines, List<BreakGlassLine> breakGlass, Pager pager) {
    boolean first() {
        return number.isEmpty();
    }
}
