package tsunagi.standards;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import tsunagi.kernel.Period;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.Standing;
import tsunagi.meanstest.TableValue;

/**
 * 基準の行 — one value with the days on which it holds, how sure it is and where it comes from.
 *
 * @param id what a decision keeps to say by which row it was made; the id of a shipped row is made of what it says, so that a row
 *     that a later version of Tsunagi ships with another value is another row
 * @param municipality whose row it is, as a step of a calculation names it; 全国共通 of rows for everybody
 * @param valid in a {@link LocalStandards}: the days on which no later row takes its place
 * @param own whether the municipality has entered or confirmed it here; otherwise it came with Tsunagi
 */
public record StandardRow(
        UUID id,
        StandardKey key,
        String municipality,
        Period valid,
        Standing standing,
        String source,
        StandardValue value,
        boolean own) {
    public StandardRow {
        requireNonNull(id, "id is null");
        requireNonNull(valid, "valid is null");
        requireNonNull(standing, "standing is null");
        if (!key.item().accepts(key.subject(), value)) {
            throw new IllegalArgumentException("%s does not take %s".formatted(key, value));
        }
    }

    /** {@code 川崎市 基準額 1人} */
    public String label() {
        return municipality + " " + key.label();
    }

    /** @throws IllegalStateException when it holds no number */
    public Yen yen() {
        return Yen.of(value.requiredNumber());
    }

    /** As the calculation takes it and explains it. */
    public TableValue tableValue() {
        return new TableValue(yen(), label(), standing, source, valid);
    }

    StandardRow during(Period days) {
        return new StandardRow(id, key, municipality, days, standing, source, value, own);
    }

    /** Whether it says the same to a calculation, whatever its source. */
    boolean saysTheSameAs(StandardRow other) {
        return key.equals(other.key) && value.equals(other.value) && standing == other.standing;
    }

    /** As a table shows it: {@code 92,000円}, {@code 4回}, {@code 対象}. */
    String shown() {
        return StandardWords.value(key, value);
    }
}
