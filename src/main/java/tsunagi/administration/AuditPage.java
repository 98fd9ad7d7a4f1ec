package tsunagi.administration;

import java.util.List;

/**
 * What 監査記録 shows.
 *
 * @param number the case number looked for; empty on the first page
 */
record AuditPage(String number, List<AuditLine> lines, List<BreakGlassLine> breakGlass, boolean first) {}
