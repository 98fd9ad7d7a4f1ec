package tsunagi.standards;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.Yen;

/**
 * 世帯の基準 — by which a household of this size is measured that applies on this day.
 *
 * @param municipality {@code 川崎市}
 * @param size persons
 * @param day of the application
 * @param threshold 基準額; null when the tables have no row
 * @param rentCap 家賃上限; null when the tables have no row
 * @param publishedLimit the sum of both, where a municipality publishes nothing else; an amount can't be computed from it
 */
public record HouseholdStandards(
        String municipality,
        int size,
        LocalDate day,
        @Nullable StandardRow threshold,
        @Nullable StandardRow rentCap,
        @Nullable StandardRow publishedLimit,
        AssetStandard assets) {

    /** 収入基準額 where the rent reaches the cap: 基準額＋家賃上限, or the sum as it was published. */
    public Optional<Yen> incomeLimit() {
        return threshold != null && rentCap != null
                ? Optional.of(threshold.yen().plus(rentCap.yen()))
                : Optional.ofNullable(publishedLimit).map(StandardRow::yen);
    }

    public Optional<Yen> assetLimit() {
        return Optional.ofNullable(threshold).map(row -> assets.limit(row.yen()));
    }

    /** The rows by which a decision is made; it keeps their ids. */
    public List<StandardRow> rows() {
        return Stream.of(threshold, rentCap, assets.times(), assets.ceiling())
                .flatMap(row -> Stream.ofNullable(row))
                .toList();
    }

    public List<UUID> ids() {
        return rows().stream().map(StandardRow::id).toList();
    }

    /** What has to be said beside a result that is no decision, such as 仮の計算; empty when all rows are confirmed. */
    public List<String> doubts() {
        Refusals doubts = new Refusals();
        missing(doubts, threshold, StandardItem.THRESHOLD);
        missing(doubts, rentCap, StandardItem.RENT_CAP);
        rows().stream().filter(row -> !row.standing().carriesDecisions()).forEach(row -> doubts.add(null, doubt(row)));
        return doubts.reasons().stream().map(Refusal.Reason::message).toList();
    }

    /** @throws Refusal that names every row that is missing or that the municipality has not confirmed yet */
    public void requireForDecision() {
        var reasons =
                doubts().stream().map(doubt -> new Refusal.Reason(null, doubt)).toList();
        if (!reasons.isEmpty()) {
            throw new Refusal(reasons);
        }
    }

    private void missing(Refusals doubts, @Nullable StandardRow row, StandardItem item) {
        doubts.unless(
                Objects.nonNull(row),
                null,
                "%s %sが基準額表にありません。団体の設定の基準額表に、市の額を入れてください。"
                        .formatted(municipality, StandardKey.of(item, size).label()));
    }

    private static String doubt(StandardRow row) {
        return "%s %s（%s）は%sです。市が確認するまで、支給の決定には使えません。団体の設定の基準額表で確認してください。"
                .formatted(
                        row.label(),
                        row.shown(),
                        StandardWords.days(row.valid()),
                        row.standing().label());
    }
}
