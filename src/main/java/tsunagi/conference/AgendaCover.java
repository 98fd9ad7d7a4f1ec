package tsunagi.conference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * 会議資料の表紙: when and where, who is invited, what is on the agenda and on which page.
 *
 * @param convener 主催する機関
 * @param hidden items that the reader may not see
 */
record AgendaCover(
        Conference conference,
        String convener,
        List<Attendee> attendees,
        List<Entry> entries,
        int hidden,
        PaperNames naming) {
    private static final int EMPTY_ROWS = 3;

    AgendaCover {
        attendees = List.copyOf(attendees);
        entries = List.copyOf(entries);
    }

    /**
     * One item of the agenda.
     *
     * @param papers how many pages its papers have; 0 where there are none to read
     */
    record Entry(PaperCase of, int papers) {
        boolean withheld() {
            return papers == 0;
        }

        String outcome() {
            var outcome = of.row().outcome();
            return outcome == null ? "" : outcome.label();
        }
    }

    boolean isAnonymous() {
        return naming == PaperNames.HIDDEN;
    }

    /** A line of the table with its number from 1 and its pages in the whole. */
    record Line(int number, Entry entry, String pages) {}

    /** @param before pages of the cover itself */
    List<Line> lines(int before) {
        var lines = new ArrayList<Line>();
        int page = before;
        for (Entry entry : entries) {
            lines.add(new Line(lines.size() + 1, entry, pages(page + 1, entry.papers())));
            page += entry.papers();
        }
        return lines;
    }

    private static String pages(int first, int count) {
        if (count == 0) {
            return "";
        }
        return count == 1 ? first + "頁" : first + "〜" + (first + count - 1) + "頁";
    }

    /** Room for those who come without having been invited. */
    List<Integer> emptyRows() {
        return IntStream.rangeClosed(1, EMPTY_ROWS).boxed().toList();
    }
}
