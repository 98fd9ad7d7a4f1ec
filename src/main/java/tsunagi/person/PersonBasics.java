package tsunagi.person;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import tsunagi.kernel.PartialDate;

/**
 * 本人の基本情報 — what 様式1 asks about the person herself.
 *
 * @param sexNote 性別「他」の自由記述
 * @param birth as far as known, null when unknown
 * @param note 残しておく備考
 */
public record PersonBasics(
        PersonName name,
        Sex sex,
        @Nullable String sexNote,
        @Nullable PartialDate birth,
        @Nullable String nationality,
        @Nullable String language,
        @Nullable String note) {
    public PersonBasics {
        requireNonNull(name, "name is null");
        requireNonNull(sex, "sex is null");
    }

    public static PersonBasics of(PersonName name, Sex sex, @Nullable PartialDate birth) {
        return new PersonBasics(name, sex, null, birth, null, null, null);
    }

    /** {@code 女性}, {@code 他（本人の言葉）}; null where it is not said. */
    public @Nullable String sexLabel() {
        return switch (sex) {
            case MALE, FEMALE -> sex.label();
            case OTHER -> sexNote == null ? sex.label() : sex.label() + "（" + sexNote + "）";
            case UNSPECIFIED -> null;
        };
    }
}
