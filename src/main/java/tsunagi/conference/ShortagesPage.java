package tsunagi.conference;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import tsunagi.kernel.FiscalYear;
import tsunagi.web.Choice;

/**
 * 資源不足の記録.
 *
 * @param mayTake whether the reader may take it out as a file
 */
record ShortagesPage(ShortageFilter filter, List<Shortage> found, LocalDate today, boolean mayTake) {
    private static final int YEARS = 5;

    ShortagesPage {
        found = List.copyOf(found);
    }

    /** This 年度 and those before it. */
    List<Choice> years() {
        int now = FiscalYear.of(today).start().getYear();
        return IntStream.range(0, YEARS)
                .map(back -> now - back)
                .mapToObj(year -> Choice.of(String.valueOf(year), new FiscalYear(year).label()))
                .toList();
    }

    String fileHref() {
        return "/shortages.xlsx?year=%d&words=%s"
                .formatted(filter.year(), URLEncoder.encode(filter.words(), StandardCharsets.UTF_8));
    }
}
