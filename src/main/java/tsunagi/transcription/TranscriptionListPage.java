package tsunagi.transcription;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.FiscalYear;
import tsunagi.kernel.JapaneseDates;
import tsunagi.web.Choice;
import tsunagi.web.Pager;

/**
 * 転記するケース: the cases of a month of which something has to be typed into the nation's system.
 *
 * @param counts how many parts stand in each state, before the filter of the state
 * @param lines of this page
 * @param cases how many there are on all pages
 */
record TranscriptionListPage(
        TranscriptionFilter filter,
        YearMonth thisMonth,
        Map<TranscriptionState, Long> counts,
        List<Line> lines,
        int cases,
        boolean mayExport) {
    static final String PATH = "/returns/transcription";
    private static final int MONTHS = 24;
    private static final int YEARS = 5;

    TranscriptionListPage {
        counts = new EnumMap<>(counts);
        lines = List.copyOf(lines);
    }

    /** A case with its parts of the month. */
    record Line(CaseNumber number, String name, List<PartSheet> parts) {
        Line {
            parts = List.copyOf(parts);
        }

        List<PartSheet> of(Part part) {
            return parts.stream().filter(sheet -> sheet.key().part() == part).toList();
        }

        /** What a tick beside the part sends; the parts that are done have none. */
        String tick(PartSheet sheet) {
            return Chosen.of(number, sheet).value();
        }

        String href() {
            return "/cases/" + number.value() + "/transcription";
        }

        String href(PartSheet sheet) {
            return href() + "#" + sheet.key().code();
        }
    }

    static Map<TranscriptionState, Long> count(Stream<PartSheet> sheets) {
        Map<TranscriptionState, Long> counts = new EnumMap<>(TranscriptionState.class);
        sheets.forEach(sheet -> counts.merge(sheet.state(), 1L, Long::sum));
        return counts;
    }

    List<TranscriptionState> states() {
        return List.of(TranscriptionState.values());
    }

    long count(TranscriptionState state) {
        return counts.getOrDefault(state, 0L);
    }

    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    List<Part> parts() {
        return filter.part() == null ? List.of(Part.values()) : List.of(filter.part());
    }

    List<Choice> partChoices() {
        return Arrays.stream(Part.values())
                .map(part -> Choice.of(part.name(), part.label()))
                .toList();
    }

    /** The recent months, then whole years; and what is chosen, however old it is. */
    List<Choice> months() {
        var months = Stream.iterate(thisMonth, month -> month.minusMonths(1))
                .limit(MONTHS)
                .map(month -> Choice.of(month.toString(), JapaneseDates.format(month)));
        var year = FiscalYear.of(thisMonth.atDay(1)).startYear();
        var years = IntStream.range(0, YEARS)
                .mapToObj(back -> new FiscalYear(year - back))
                .map(each -> Choice.of(Integer.toString(each.startYear()), each.label() + "の1年"));
        var choices = Stream.concat(months, years).toList();
        return choices.stream().anyMatch(choice -> choice.value().equals(filter.month()))
                ? choices
                : Stream.concat(Stream.of(Choice.of(filter.month(), filter.label())), choices.stream())
                        .toList();
    }

    /** Whether there is anything to tick on this page. */
    boolean ticks() {
        return lines.stream()
                .flatMap(line -> line.parts().stream())
                .anyMatch(sheet -> sheet.state() != TranscriptionState.DONE);
    }

    Pager pager() {
        return new Pager(filter.page(), TranscriptionFilter.PAGE_SIZE, cases, PATH + filter.query() + "&page=");
    }
}
