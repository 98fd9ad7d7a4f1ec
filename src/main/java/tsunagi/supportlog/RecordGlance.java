package tsunagi.supportlog;

/**
 * 支援の記録の1行, as other pages of the case show it.
 *
 * @param when day with weekday, and the time where it is known
 * @param title method, whom and how long
 * @param by who was there
 * @param facts what happened, whole
 */
public record RecordGlance(String when, String title, String by, String facts) {}
