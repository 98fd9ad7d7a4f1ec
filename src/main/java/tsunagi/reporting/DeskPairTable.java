package tsunagi.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tsunagi.documents.Grid;
import tsunagi.documents.Grid.Cell;
import tsunagi.documents.Grid.Figure;
import tsunagi.documents.Grid.Head;
import tsunagi.documents.Grid.Style;
import tsunagi.documents.Grid.Words;

/**
 * 窓口の組ごとの数, with their sum. Masked numbers and whatever they could be worked out from stand as {@link SmallNumbers#MASK}.
 *
 * @param masked by the place of the pair, the sum last
 */
record DeskPairTable(
        List<DeskPair> pairs, Set<Key> masked, @Nullable SmallNumbers small) {
    private static final String SUM = "計";
    private static final String NONE = "－";

    DeskPairTable {
        pairs = List.copyOf(pairs);
        masked = Set.copyOf(masked);
    }

    /** One number: a pair by its place, or the sum of all, and what is counted. */
    record Key(int place, PairCount count) {}

    /** A row as it is read. */
    record Row(String from, String to, List<String> counts, String median) {}

    /** @param small null shows every number */
    static DeskPairTable of(List<DeskPair> pairs, @Nullable SmallNumbers small) {
        if (small == null) {
            return new DeskPairTable(pairs, Set.of(), null);
        }
        Map<Key, Integer> numbers = new LinkedHashMap<>();
        List<SmallNumbers.Sum<Key>> sums = new ArrayList<>();
        for (int place = 0; place <= pairs.size(); place++) {
            for (PairCount count : PairCount.values()) {
                numbers.put(new Key(place, count), number(pairs, place, count));
            }
            sums.add(sum(place, PairCount.SENT, PairCount.outcomes()));
            sums.add(sum(place, PairCount.TURNED_AWAY, PairCount.reasons()));
        }
        for (PairCount count : PairCount.values()) {
            List<Key> parts = new ArrayList<>();
            for (int place = 0; place < pairs.size(); place++) {
                parts.add(new Key(place, count));
            }
            sums.add(new SmallNumbers.Sum<>(new Key(pairs.size(), count), parts));
        }
        return new DeskPairTable(pairs, small.masked(numbers, sums), small);
    }

    private static SmallNumbers.Sum<Key> sum(int place, PairCount total, List<PairCount> parts) {
        return new SmallNumbers.Sum<>(
                new Key(place, total),
                parts.stream().map(part -> new Key(place, part)).toList());
    }

    private static int number(List<DeskPair> pairs, int place, PairCount count) {
        return place < pairs.size()
                ? pairs.get(place).count(count)
                : pairs.stream().mapToInt(pair -> pair.count(count)).sum();
    }

    /** Each pair, then the sum. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int place = 0; place < pairs.size(); place++) {
            DeskPair pair = pairs.get(place);
            rows.add(new Row(pair.from(), pair.to(), texts(place), median(pair)));
        }
        if (!pairs.isEmpty()) {
            rows.add(new Row(SUM, "", texts(pairs.size()), ""));
        }
        return rows;
    }

    private List<String> texts(int place) {
        List<String> texts = new ArrayList<>();
        for (PairCount count : PairCount.values()) {
            boolean hidden = masked.contains(new Key(place, count));
            texts.add(hidden ? SmallNumbers.MASK : Integer.toString(number(pairs, place, count)));
        }
        return texts;
    }

    /** Of few answers it would tell of each of them. */
    private String median(DeskPair pair) {
        BigDecimal days = pair.medianDays();
        if (days == null) {
            return NONE;
        }
        return small != null && small.isSmall(pair.answered()) ? SmallNumbers.MASK : days.toPlainString();
    }

    Grid grid(String name) {
        List<List<Cell>> rows = new ArrayList<>();
        List<Cell> heads = new ArrayList<>(List.of(Head.of("どこから"), Head.of("どこへ")));
        for (PairCount count : PairCount.values()) {
            heads.add(Head.of(count.isReason() ? "理由：" + count.label() : count.label()));
        }
        heads.add(Head.of("答えまでの日数（中央値）"));
        rows.add(heads);
        rows().forEach(row -> {
            List<Cell> cells = new ArrayList<>(List.of(new Words(row.from()), new Words(row.to())));
            row.counts().forEach(text -> cells.add(cell(text, Style.COUNT)));
            cells.add(cell(row.median(), Style.ONE_DECIMAL));
            rows.add(cells);
        });
        return new Grid(name, rows);
    }

    private static Cell cell(String text, Style style) {
        boolean words = text.isEmpty() || text.equals(SmallNumbers.MASK) || text.equals(NONE);
        return words ? new Words(text) : new Figure(new BigDecimal(text), style);
    }
}
