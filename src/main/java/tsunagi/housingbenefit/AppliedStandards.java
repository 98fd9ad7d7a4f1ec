package tsunagi.housingbenefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Period;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.CountingStart;
import tsunagi.meanstest.IncomeThreshold;
import tsunagi.meanstest.MovingCostKind;
import tsunagi.meanstest.MovingCoverage;
import tsunagi.meanstest.MovingStandards;
import tsunagi.meanstest.RentCap;
import tsunagi.meanstest.RentStandards;
import tsunagi.meanstest.TableValue;
import tsunagi.standards.DeadlineRule;
import tsunagi.standards.HouseholdStandards;
import tsunagi.standards.LocalStandards;
import tsunagi.standards.MovingCost;
import tsunagi.standards.StandardItem;
import tsunagi.standards.StandardKey;
import tsunagi.standards.StandardRow;

/**
 * The values by which a household is measured on a day: the rows of the municipality's tables, or what was typed in their place.
 *
 * @param floorArea ㎡; null where it is none that matters
 * @param threshold typed in place of the row; null for the row
 * @param rentCap typed in place of the row; null for the row
 */
record AppliedStandards(
        LocalStandards local,
        int size,
        @Nullable BigDecimal floorArea,
        LocalDate day,
        @Nullable Yen threshold,
        @Nullable Yen rentCap) {
    private static final String THE_SAME_DAY = "当日";

    /** @throws Refusal for what stands neither in the tables nor was typed */
    RentStandards forRent() {
        var household = local.household(size, day);
        var refusals = new Refusals();
        TableValue readThreshold = refusals.reading("threshold", () -> threshold(household));
        TableValue readCap = refusals.reading("rentCap", () -> cap(household));
        refusals.throwIfAny();
        TableValue threshold = Objects.requireNonNull(readThreshold);
        return new RentStandards(
                new IncomeThreshold(threshold),
                new RentCap(Objects.requireNonNull(readCap)),
                assetLimit(household, threshold),
                countingStart());
    }

    /** @throws Refusal for what stands neither in the tables nor was typed */
    MovingStandards forMove(
            LocalStandards destination, @Nullable Yen destinationCap, MovingStandards.@Nullable Ceiling ceiling) {
        var here = forRent();
        TableValue there = Refusal.reading(
                "destinationRentCap",
                () -> value(
                        destination,
                        destination.household(size, day).rentCap(),
                        StandardItem.RENT_CAP,
                        destinationCap));
        return new MovingStandards(here, new RentCap(there), coverages(), ceiling);
    }

    /** The rows of the tables that {@link #forRent} took its values from; nothing that was typed. */
    List<UUID> usedRows() {
        var household = local.household(size, day);
        var assets = household.assets();
        return Stream.of(
                        threshold == null ? household.threshold() : null,
                        rentCap == null ? capRow(household) : null,
                        assets.times(),
                        assets.ceiling(),
                        local.deadline(DeadlineRule.TWO_YEARS_COUNTED_FROM, day))
                .flatMap(row -> Stream.ofNullable(row))
                .map(StandardRow::id)
                .toList();
    }

    /** As {@link #usedRows}, with those of the new home and of each kind of cost. */
    List<UUID> usedRowsOfMove(LocalStandards destination, Statement.Moving moving, @Nullable Yen destinationCap) {
        Stream<UUID> cap = destinationCap == null && moving.ceiling() == null
                ? Stream.ofNullable(destination.household(size, day).rentCap()).map(StandardRow::id)
                : Stream.empty();
        Stream<UUID> costs = moving.costs().stream()
                .map(cost -> local.movingCost(MovingCost.valueOf(cost.kind().name()), day)
                        .id())
                .distinct();
        return Stream.of(usedRows().stream(), cap, costs).flatMap(rows -> rows).toList();
    }

    private TableValue threshold(HouseholdStandards household) {
        return value(local, household.threshold(), StandardItem.THRESHOLD, threshold);
    }

    private TableValue cap(HouseholdStandards household) {
        return value(local, capRow(household), StandardItem.RENT_CAP, rentCap);
    }

    /** 住宅扶助基準 knows a lower cap for one person in a small dwelling, where the municipality follows it. */
    private @Nullable StandardRow capRow(HouseholdStandards household) {
        StandardRow usual = household.rentCap();
        return size == 1 && floorArea != null
                ? local.smallDwellingCap(floorArea, day).orElse(usual)
                : usual;
    }

    private TableValue value(LocalStandards local, @Nullable StandardRow row, StandardItem item, @Nullable Yen typed) {
        String label = local.name() + " " + StandardKey.of(item, size).label();
        if (typed != null) {
            return TableValue.typed(label, typed);
        }
        if (row == null) {
            throw new Refusal("%sは基準額表にありません。分かるときは、この欄に額を入れてください".formatted(label));
        }
        return row.tableValue();
    }

    /** Null where it is that of the ordinance. */
    @Nullable
    TableValue assetLimit(HouseholdStandards household, TableValue threshold) {
        var assets = household.assets();
        if (!assets.times().own() && !assets.ceiling().own()) {
            return null;
        }
        StandardRow own = assets.times().own() ? assets.times() : assets.ceiling();
        return new TableValue(
                assets.limit(threshold.amount()), local.name() + " 金融資産の上限", own.standing(), own.source(), own.valid());
    }

    CountingStart countingStart() {
        var rule = local.deadline(DeadlineRule.TWO_YEARS_COUNTED_FROM, day);
        return rule.value().text().equals(THE_SAME_DAY) ? CountingStart.SAME_DAY : CountingStart.DAY_AFTER;
    }

    Map<MovingCostKind, MovingCoverage> coverages() {
        Map<MovingCostKind, MovingCoverage> coverages = new EnumMap<>(MovingCostKind.class);
        for (MovingCostKind kind : MovingCostKind.values()) {
            coverages.put(kind, coverage(local.movingCost(MovingCost.valueOf(kind.name()), day)));
        }
        return coverages;
    }

    private static MovingCoverage coverage(StandardRow row) {
        return switch (row.value().text()) {
            case "対象外" -> new MovingCoverage.NotCovered(row.standing(), row.source());
            case "上限" -> new MovingCoverage.UpTo(row.tableValue());
            default -> new MovingCoverage.Covered(row.standing(), row.source());
        };
    }

    /** The first day after this one on which another row holds; null where none ends, or both were typed. */
    @Nullable
    LocalDate nextTable() {
        var household = local.household(size, day);
        LocalDate ofThreshold = threshold == null ? dayAfter(household.threshold()) : null;
        LocalDate ofCap = rentCap == null ? dayAfter(capRow(household)) : null;
        if (ofThreshold == null || ofCap == null) {
            return ofThreshold == null ? ofCap : ofThreshold;
        }
        return ofThreshold.isBefore(ofCap) ? ofThreshold : ofCap;
    }

    private static @Nullable LocalDate dayAfter(@Nullable StandardRow row) {
        Period valid = row == null ? null : row.valid();
        LocalDate end = valid == null ? null : valid.end();
        return end == null ? null : end.plusDays(1);
    }
}
