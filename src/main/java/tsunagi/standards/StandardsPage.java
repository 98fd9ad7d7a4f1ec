package tsunagi.standards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.Standing;

/**
 * 基準額表 on one day, by household size.
 *
 * @param switches the days on which an amount changes, the earliest first
 * @param sources what the shown amounts stand on
 */
record StandardsPage(
        String municipality,
        LocalDate on,
        LocalDate today,
        List<Line> lines,
        List<StandardRow> smallDwellings,
        List<LocalDate> switches,
        List<Source> sources,
        boolean mayEdit) {
    private static final int SIZES = 8;

    StandardsPage {
        lines = List.copyOf(lines);
        smallDwellings = List.copyOf(smallDwellings);
        switches = List.copyOf(switches);
        sources = List.copyOf(sources);
    }

    /** One amount; its text is null where the tables say nothing. */
    record Cell(@Nullable String text, @Nullable Standing standing) {
        static Cell of(@Nullable StandardRow row) {
            return row == null ? new Cell(null, null) : new Cell(row.shown(), row.standing());
        }

        /** Computed of rows: no surer than the least sure one. */
        static Cell of(@Nullable Yen amount, @Nullable StandardRow... of) {
            return amount == null
                    ? new Cell(null, null)
                    : new Cell(
                            amount.format(),
                            Stream.of(of)
                                    .filter(Objects::nonNull)
                                    .map(StandardRow::standing)
                                    .max(Standing::compareTo)
                                    .orElse(Standing.CONFIRMED));
        }

        @Nullable
        String mark() {
            return standing == null ? null : StandardWords.mark(standing);
        }
    }

    record Line(int size, Cell threshold, Cell rentCap, Cell incomeLimit, Cell assetLimit) {}

    /** 何の額か, and where it stands. */
    record Source(String what, String days, @Nullable String mark, String text, boolean own) {}

    static StandardsPage of(LocalStandards local, LocalDate on, LocalDate today, boolean mayEdit) {
        List<Line> lines = new ArrayList<>();
        for (int size = 1; size <= SIZES; size++) {
            lines.add(line(local.household(size, on)));
        }
        return new StandardsPage(
                local.name(),
                on,
                today,
                lines,
                local.on(on)
                        .filter(row -> row.key().item() == StandardItem.SMALL_DWELLING)
                        .toList(),
                switches(local),
                StandardSources.of(local.on(on).filter(row -> row.key().item().isMoney())),
                mayEdit);
    }

    private static Line line(HouseholdStandards household) {
        var published = household.publishedLimit();
        var sum = household.threshold() != null && household.rentCap() != null
                ? Cell.of(household.incomeLimit().orElse(null), household.threshold(), household.rentCap())
                : Cell.of(published);
        return new Line(
                household.size(),
                Cell.of(household.threshold()),
                Cell.of(household.rentCap()),
                sum,
                Cell.of(household.assetLimit().orElse(null), household.threshold()));
    }

    private static List<LocalDate> switches(LocalStandards local) {
        Set<LocalDate> days = new TreeSet<>();
        local.keys().stream()
                .filter(key -> key.item().isMoney())
                .flatMap(key -> local.timeline(key).stream())
                .forEach(row -> days.add(row.valid().start()));
        return List.copyOf(days);
    }

    String heading() {
        return JapaneseDates.format(on) + "に申請する世帯の額";
    }

    boolean hasDoubts() {
        return sources.stream().anyMatch(source -> source.mark() != null);
    }

    /** Whether the tables have nothing at all for this municipality. */
    boolean isEmpty() {
        return sources.isEmpty();
    }

    static String change(StandardItem item, int size) {
        return StandardController.row(StandardKey.of(item, size));
    }
}
