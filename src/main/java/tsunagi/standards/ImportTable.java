package tsunagi.standards;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedText;
import tsunagi.kernel.Yen;
import tsunagi.standards.BrokenTable.Fault;

/**
 * 取り込む表 — as it is copied out of Excel or stands in a CSV: a line of headings (世帯人数, 基準額, 家賃上限), then a line for each size or
 * group of sizes. An empty cell or a dash says nothing.
 *
 * @param amounts by name of the row
 */
record ImportTable(NavigableMap<StandardKey, Yen> amounts) {
    private static final int MOST_LINES = 100;
    private static final Pattern NOTHING = Pattern.compile("[-－‐―ー−/／]?");
    private static final Pattern SIZE = Pattern.compile("(世帯)?人(数|員)(.*)");
    private static final Pattern THRESHOLD = Pattern.compile("基準額(.*)");
    private static final Pattern RENT_CAP = Pattern.compile("(家賃.*|住宅扶助.*|上限.*)");

    /** @throws BrokenTable with one reason per line to put right */
    static ImportTable read(String text) {
        List<Fault> faults = new ArrayList<>();
        NavigableMap<StandardKey, Yen> amounts = new TreeMap<>();
        List<Line> lines = lines(text, faults);
        if (faults.isEmpty() && !lines.isEmpty()) {
            var columns = Columns.of(lines.getFirst(), faults);
            lines.stream().skip(1).forEach(line -> columns.read(line, amounts, faults));
        }
        if (faults.isEmpty() && amounts.isEmpty()) {
            faults.add(new Fault(1, "額の行がありません"));
        }
        if (!faults.isEmpty()) {
            throw new BrokenTable(faults);
        }
        return new ImportTable(amounts);
    }

    private record Line(int number, List<String> cells) {
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    private static List<Line> lines(String text, List<Fault> faults) {
        char separator = text.indexOf('\t') >= 0 ? '\t' : ',';
        List<Line> lines = new ArrayList<>();
        try (var parser = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get()
                .parse(new StringReader(text))) {
            for (CSVRecord line : parser) {
                var read = new Line((int) line.getRecordNumber(), cells(line));
                if (!read.isEmpty()) {
                    lines.add(read);
                }
            }
        } catch (UncheckedIOException | IOException broken) {
            faults.add(new Fault(lines.size() + 1, "「\"」が閉じていないか、区切りが読めません"));
        }
        if (lines.size() > MOST_LINES) {
            faults.add(new Fault(MOST_LINES + 1, "一度に取り込めるのは%d行までです".formatted(MOST_LINES)));
        }
        return lines;
    }

    private static List<String> cells(CSVRecord line) {
        return line.stream()
                .map(cell -> {
                    String stripped = TypedText.strip(cell);
                    return stripped == null ? "" : stripped;
                })
                .toList();
    }

    /** Where which amounts stand. */
    private record Columns(int size, Map<StandardItem, Integer> items) {
        static Columns of(Line headings, List<Fault> faults) {
            Map<StandardItem, Integer> items = new HashMap<>();
            int size = -1;
            for (int column = 0; column < headings.cells().size(); column++) {
                String heading = headings.cell(column).replaceAll("\\s", "");
                StandardItem item = item(heading);
                if (SIZE.matcher(heading).matches()) {
                    size = column;
                } else if (item != null && items.put(item, column) != null) {
                    faults.add(new Fault(headings.number(), "「%s」の列が2つあります".formatted(item.label())));
                } else if (item == null && !heading.isEmpty()) {
                    faults.add(new Fault(headings.number(), "「%s」の列は取り込めません。列を消してください".formatted(heading)));
                }
            }
            if (size < 0 || items.isEmpty()) {
                faults.add(new Fault(headings.number(), "1行目に「世帯人数」と、「基準額」か「家賃上限」の見出しを入れてください"));
            }
            return new Columns(size, items);
        }

        private static @Nullable StandardItem item(String heading) {
            if (THRESHOLD.matcher(heading).matches()) {
                return StandardItem.THRESHOLD;
            }
            return RENT_CAP.matcher(heading).matches() ? StandardItem.RENT_CAP : null;
        }

        void read(Line line, Map<StandardKey, Yen> amounts, List<Fault> faults) {
            if (size < 0) {
                return;
            }
            try {
                var sizes = HouseholdSizes.parse(line.cell(size));
                items.forEach((item, column) -> read(line, item, line.cell(column), sizes, amounts, faults));
            } catch (Refusal refusal) {
                faults.add(new Fault(line.number(), String.valueOf(refusal.getMessage())));
            }
        }

        private static void read(
                Line line,
                StandardItem item,
                String cell,
                HouseholdSizes sizes,
                Map<StandardKey, Yen> amounts,
                List<Fault> faults) {
            if (NOTHING.matcher(cell).matches()) {
                return;
            }
            try {
                Yen yen = StandardInput.yen(item, cell);
                for (int each : sizes.each()) {
                    if (amounts.put(StandardKey.of(item, each), yen) != null) {
                        throw new Refusal("%d人の行が2つあります".formatted(each));
                    }
                }
            } catch (Refusal refusal) {
                faults.add(new Fault(line.number(), "%s「%s」：%s".formatted(item.label(), cell, refusal.getMessage())));
            }
        }
    }
}
