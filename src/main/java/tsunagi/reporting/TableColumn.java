package tsunagi.reporting;

import org.jspecify.annotations.Nullable;

/**
 * A column of an own table.
 *
 * @param person the entry of the person's profile to which it belongs; null for everybody
 */
record TableColumn(
        String label,
        MonthSpan span,
        ReturnScope scope,
        @Nullable String person) {
    static TableColumn of(String label, MonthSpan span, ReturnScope scope) {
        return new TableColumn(label, span, scope, null);
    }
}
