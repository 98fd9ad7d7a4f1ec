package tsunagi.review;

import java.util.List;
import tsunagi.tenancy.Office;

/**
 * The reviews that were held.
 *
 * @param offices the desks for which the reader may hold one today
 * @param city whether the reader is of the city, which sees how many there are
 */
record ReviewListPage(List<Row> rows, List<Office> offices, boolean city) {
    ReviewListPage {
        rows = List.copyOf(rows);
        offices = List.copyOf(offices);
    }

    /** @param opens whether the reader may see its cases */
    record Row(Review review, ReviewCounts counts, boolean opens) {}
}
