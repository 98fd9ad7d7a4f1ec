package tsunagi.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tsunagi.reporting.SmallNumbers.Sum;

class SmallNumbersTest {
    private static final SmallNumbers BELOW_FIVE = new SmallNumbers(5);

    /** A total with its parts a, b, c …. */
    private static Set<String> masked(int... parts) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (int part : parts) {
            names.add(String.valueOf((char) ('a' + names.size())));
            numbers.put(names.getLast(), part);
        }
        numbers.put("total", IntStream.of(parts).sum());
        return BELOW_FIVE.masked(numbers, List.of(new Sum<>("total", names)));
    }

    @Test
    void nothingIsMaskedWhereEveryNumberIsLargeOrZero() {
        assertThat(masked(5, 0, 12)).isEmpty();
    }

    @Test
    void aSmallNumberTakesTheSmallestOtherPartWithIt() {
        assertThat(masked(3, 20, 9, 0)).containsExactlyInAnyOrder("a", "c");
    }

    @Test
    void twoSmallNumbersHideEachOther() {
        assertThat(masked(3, 4, 20)).containsExactlyInAnyOrder("a", "b");
    }

    /** 2 = 1 + 1 only, for nobody masks a 0. */
    @Test
    void twoOnesDoNotHideEachOther() {
        assertThat(masked(1, 1, 20)).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void aSmallTotalIsMaskedWithItsPart() {
        assertThat(masked(3, 0)).containsExactlyInAnyOrder("a", "total");
    }

    @Test
    void aThresholdOfOneMasksNothing() {
        assertThat(new SmallNumbers(1).masked(Map.of("a", 1, "total", 1), List.of(new Sum<>("total", List.of("a")))))
                .isEmpty();
    }

    @Test
    void inACrossTableTheOtherRowsAndColumnsHideItToo() {
        var table = new Table(new int[][] {{3, 10, 20}, {10, 30, 40}, {20, 40, 50}});
        assertThat(BELOW_FIVE.masked(table.numbers(), table.sums())).hasSize(4).contains("0-0");
    }

    @Test
    void inAnySmallTableNoReaderCanWorkOutAMaskedNumber() {
        var random = new Random(8096);
        for (int attempt = 0; attempt < 150; attempt++) {
            var table = Table.random(random, 2 + random.nextInt(2), 2 + random.nextInt(2));
            var masked = BELOW_FIVE.masked(table.numbers(), table.sums());
            assertThat(masked).containsAll(table.small());
            var possible = new Reader(table, masked).possible();
            assertThat(masked)
                    .allSatisfy(key -> assertThat(possible.get(key))
                            .as("%s of %s, masked %s", key, table.numbers(), masked)
                            .hasSizeGreaterThan(1));
        }
    }

    /** Rows and columns with their totals. */
    private record Table(int[][] cells) {
        static Table random(Random random, int rows, int columns) {
            int[][] cells = new int[rows][columns];
            for (int[] row : cells) {
                for (int column = 0; column < columns; column++) {
                    row[column] = random.nextInt(4) == 0 ? 0 : random.nextInt(9);
                }
            }
            return new Table(cells);
        }

        Map<String, Integer> numbers() {
            Map<String, Integer> numbers = new LinkedHashMap<>();
            for (int row = 0; row < cells.length; row++) {
                for (int column = 0; column < cells[0].length; column++) {
                    int number = cells[row][column];
                    numbers.put(row + "-" + column, number);
                    numbers.merge(row + "-all", number, Integer::sum);
                    numbers.merge("all-" + column, number, Integer::sum);
                    numbers.merge("all-all", number, Integer::sum);
                }
            }
            return numbers;
        }

        List<Sum<String>> sums() {
            List<Sum<String>> sums = new ArrayList<>();
            var rows = IntStream.range(0, cells.length).boxed().toList();
            var columns = IntStream.range(0, cells[0].length).boxed().toList();
            rows.forEach(row -> sums.add(new Sum<>(
                    row + "-all",
                    columns.stream().map(column -> row + "-" + column).toList())));
            columns.forEach(column -> sums.add(new Sum<>(
                    "all-" + column,
                    rows.stream().map(row -> row + "-" + column).toList())));
            sums.add(new Sum<>("all-all", rows.stream().map(row -> row + "-all").toList()));
            sums.add(new Sum<>(
                    "all-all", columns.stream().map(column -> "all-" + column).toList()));
            return sums;
        }

        List<String> small() {
            return numbers().entrySet().stream()
                    .filter(entry -> entry.getValue() > 0 && entry.getValue() < 5)
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    /** Looks for other tables that show the same: each masked number one more or one less, and never 0. */
    private static final class Reader {
        private final Table table;
        private final Set<String> masked;
        private final List<String> inner;
        private final Map<String, Integer> tried;
        private final Map<String, Set<Integer>> possible = new HashMap<>();

        Reader(Table table, Set<String> masked) {
            this.table = table;
            this.masked = masked;
            this.inner = masked.stream().filter(key -> !key.contains("all")).toList();
            this.tried = new HashMap<>(table.numbers());
        }

        Map<String, Set<Integer>> possible() {
            tryOut(0);
            return possible;
        }

        private void tryOut(int index) {
            if (index == inner.size()) {
                note();
                return;
            }
            String key = inner.get(index);
            int real = tried.getOrDefault(key, 0);
            for (int number = Math.max(1, real - 1); number <= real + 1; number++) {
                tried.put(key, number);
                tryOut(index + 1);
            }
            tried.put(key, real);
        }

        private void note() {
            var found = new HashMap<>(tried);
            for (var sum : table.sums()) {
                int value = sum.parts().stream().mapToInt(found::get).sum();
                if (masked.contains(sum.total()) && value > 0) {
                    found.put(sum.total(), value);
                } else if (found.getOrDefault(sum.total(), 0) != value) {
                    return;
                }
            }
            masked.forEach(
                    key -> possible.computeIfAbsent(key, _ -> new HashSet<>()).add(found.get(key)));
        }
    }
}
