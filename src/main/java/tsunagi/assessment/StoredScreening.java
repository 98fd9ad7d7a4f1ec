package tsunagi.assessment;

import java.time.Instant;

/**
 * A screening as it was decided; a later one replaces it by a row of its own.
 *
 * @param number counts the screenings of one プラン期 from 1
 */
record StoredScreening(Screening screening, int term, int number, String by, Instant at) {}
