package tsunagi.practice;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * 支援調整会議 of the practice municipality: one each month of its two years, and one that is still to come.
 *
 * @param ago business days before the first start; after it when negative
 */
record Meeting(int ago) {
    private static final int MONTHS = 25;
    private static final int BUSINESS_DAYS_OF_A_MONTH = 21;
    private static final Meeting COMING = new Meeting(-4);
    private static final List<Meeting> ALL = Stream.concat(
                    IntStream.iterate(MONTHS, month -> month > 0, month -> month - 1)
                            .mapToObj(month -> new Meeting(month * BUSINESS_DAYS_OF_A_MONTH - 1)),
                    Stream.of(COMING))
            .toList();

    /** The earliest first. */
    static List<Meeting> all() {
        return ALL;
    }

    /** The first one after a day. */
    static Meeting after(int ago) {
        return ALL.stream().filter(meeting -> meeting.ago < ago).findFirst().orElse(COMING);
    }

    boolean isHeld() {
        return ago > 0;
    }
}
