package tsunagi.standards;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tsunagi.standards.ShippedStandards.Town;

/**
 * 全部の基準額表 — the shipped tables of all municipalities, with the rows that the bound one has entered for itself. Nobody sees the
 * rows of another municipality. Immutable: read once, it answers as often as one likes.
 */
public final class StandardTables {
    private final ShippedStandards shipped = ShippedStandards.TABLES;
    private final MunicipalityCode own;
    private final String ownName;
    private final List<StandardRow> ownRows;
    private final Map<MunicipalityCode, LocalStandards> known = new ConcurrentHashMap<>();

    StandardTables(MunicipalityCode own, String ownName, List<StandardRow> ownRows) {
        this.own = shipped.table(own);
        this.ownName = ownName;
        this.ownRows = List.copyOf(ownRows);
    }

    /** The tables of the municipality that asks. */
    public LocalStandards own() {
        return known.computeIfAbsent(own, this::local);
    }

    /** Empty when the code is in no table: neither shipped nor the municipality that asks. A ward uses the table of its city. */
    public Optional<LocalStandards> of(MunicipalityCode code) {
        var table = shipped.table(code);
        return table.equals(own) || shipped.towns().containsKey(table)
                ? Optional.of(known.computeIfAbsent(table, this::local))
                : Optional.empty();
    }

    /**
     * What a household is measured by; its rows may still be missing.
     *
     * @param size persons, at least one
     * @param day of the application
     */
    public Optional<HouseholdStandards> find(MunicipalityCode code, int size, LocalDate day) {
        return of(code).map(local -> local.household(size, day));
    }

    /** Every municipality with tables, by its code: the shipped ones and the one that asks. */
    public List<LocalStandards> all() {
        return Stream.concat(Stream.of(own), shipped.towns().keySet().stream())
                .distinct()
                .sorted()
                .map(code -> known.computeIfAbsent(code, this::local))
                .toList();
    }

    private LocalStandards local(MunicipalityCode code) {
        Optional<Town> town = shipped.town(code);
        List<StandardRow> rows = town.map(Town::rows).orElse(List.of());
        boolean mine = code.equals(own);
        String name = mine ? ownName : town.orElseThrow().name();
        return new LocalStandards(code, name, List.of(shipped.national(), rows, mine ? ownRows : List.of()));
    }
}
