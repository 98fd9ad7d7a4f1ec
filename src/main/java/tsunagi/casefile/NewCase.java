package tsunagi.casefile;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.PersonId;

/**
 * 相談受付 as it opens a case.
 *
 * @param receivedOn 受付日 (様式1 1-2): decides the month in which the consultation counts, and the year of the number
 * @param heldOnPaper the case has run on paper before
 */
public record NewCase(PersonId person, OfficeId office, LocalDate receivedOn, boolean heldOnPaper) {
    public NewCase {
        requireNonNull(person, "person is null");
        requireNonNull(office, "office is null");
        requireNonNull(receivedOn, "receivedOn is null");
    }
}
