package tsunagi.standards;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * 市町村の基準額表 — all rows of one municipality, each with the days on which it is the one that holds. Immutable and without SQL:
 * 100,000 past decisions can be computed again with it.
 */
public final class LocalStandards {
    private final MunicipalityCode code;
    private final String name;
    private final NavigableMap<StandardKey, List<StandardRow>> timelines = new TreeMap<>();

    /** @param layers rows of equal beginning: those of a later layer hold before those of an earlier one */
    LocalStandards(MunicipalityCode code, String name, List<List<StandardRow>> layers) {
        this.code = code;
        this.name = name;
        Map<StandardKey, List<StandardRow>> rows =
                layers.stream().flatMap(List::stream).collect(groupingBy(StandardRow::key));
        rows.forEach((key, ofKey) -> timelines.put(key, Timeline.of(ofKey)));
    }

    public MunicipalityCode code() {
        return code;
    }

    /** {@code 川崎市} */
    public String name() {
        return name;
    }

    /** The row that holds on the day; empty when the tables don't say, and then nobody may guess. */
    public Optional<StandardRow> find(StandardKey key, LocalDate day) {
        return timeline(key).stream().filter(row -> row.valid().contains(day)).findFirst();
    }

    /**
     * What a household is measured by.
     *
     * @param size persons, at least one
     * @param day of the application: in April to June last year's table holds (規則4条1号イ)
     */
    public HouseholdStandards household(int size, LocalDate day) {
        return new HouseholdStandards(
                name,
                size,
                day,
                find(StandardKey.of(StandardItem.THRESHOLD, size), day).orElse(null),
                find(StandardKey.of(StandardItem.RENT_CAP, size), day).orElse(null),
                find(StandardKey.of(StandardItem.INCOME_LIMIT, size), day).orElse(null),
                assets(day));
    }

    private AssetStandard assets(LocalDate day) {
        return new AssetStandard(
                required(StandardKey.of(StandardItem.ASSET_LIMIT, AssetPart.TIMES), day),
                required(StandardKey.of(StandardItem.ASSET_LIMIT, AssetPart.CEILING), day));
    }

    /**
     * The lower cap of one person in a small dwelling; empty where the municipality has none, or the dwelling is no small one.
     *
     * @param squareMetres ㎡ of floor
     */
    public Optional<StandardRow> smallDwellingCap(BigDecimal squareMetres, LocalDate day) {
        return timelines.keySet().stream()
                .filter(key -> key.item() == StandardItem.SMALL_DWELLING)
                .filter(key -> squareMetres.compareTo(new BigDecimal(key.subject())) <= 0)
                .min(Comparator.comparing(key -> new BigDecimal(key.subject())))
                .flatMap(key -> find(key, day));
    }

    /** 対象, 対象外 or 上限 with the limit in yen. */
    public StandardRow movingCost(MovingCost cost, LocalDate day) {
        return required(StandardKey.of(StandardItem.MOVING_COST, cost), day);
    }

    public StandardRow duty(DutyCount duty, LocalDate day) {
        return required(StandardKey.of(StandardItem.DUTY, duty), day);
    }

    public StandardRow deadline(DeadlineRule rule, LocalDate day) {
        return required(StandardKey.of(StandardItem.DEADLINE, rule), day);
    }

    /** Number and name, with a blank between them. */
    public StandardRow paper(BenefitPaper paper, LocalDate day) {
        return required(StandardKey.of(StandardItem.FORM, paper), day);
    }

    private StandardRow required(StandardKey key, LocalDate day) {
        return find(key, day)
                .or(() -> timeline(key).stream().findFirst()) // before the day from which the shipped rows speak
                .orElseThrow(() -> new IllegalStateException("no row for " + key));
    }

    /** By day; the periods never overlap. */
    List<StandardRow> timeline(StandardKey key) {
        return timelines.getOrDefault(key, List.of());
    }

    Collection<StandardKey> keys() {
        return timelines.keySet();
    }

    /** All rows that hold on the day, in the order of {@link StandardKey}. */
    Stream<StandardRow> on(LocalDate day) {
        return timelines.keySet().stream().flatMap(key -> find(key, day).stream());
    }
}
