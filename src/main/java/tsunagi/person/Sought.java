package tsunagi.person;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.BirthDates;
import tsunagi.kernel.Kana;
import tsunagi.kernel.NameKey;
import tsunagi.kernel.PartialDate;
import tsunagi.kernel.PhoneNumber;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedText;

/**
 * The keys by which somebody who was {@link Described} is sought; a part that can't be read yet is left out.
 *
 * @param name key of the whole name as far as typed
 * @param kana key of its reading as far as typed
 */
record Sought(
        @Nullable String name,
        @Nullable String kana,
        @Nullable PartialDate birth,
        @Nullable String digits) {
    /** A beginning of one character would list half the register. */
    private static final int SHORTEST = 2;

    static Sought of(Described described, LocalDate today) {
        String name = Stream.of(described.familyName(), described.givenName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining());
        return new Sought(
                longEnough(NameKey.of(name).value()),
                described.kana() == null ? null : longEnough(Kana.foldKey(described.kana())),
                birth(described.birth(), today),
                digits(described.telephone()));
    }

    boolean isEmpty() {
        return name == null && kana == null && digits == null;
    }

    /** The digits of a complete number; null for anything else. */
    static @Nullable String digits(@Nullable String typed) {
        if (TypedText.strip(typed) == null) {
            return null;
        }
        try {
            return PhoneNumber.parse(Objects.requireNonNull(typed)).digits();
        } catch (Refusal unfinished) {
            return null;
        }
    }

    private static @Nullable PartialDate birth(@Nullable String typed, LocalDate today) {
        return BirthDates.read(typed, today) instanceof BirthDates.Reading.Parsed parsed ? parsed.date() : null;
    }

    private static @Nullable String longEnough(String key) {
        return key.codePointCount(0, key.length()) < SHORTEST ? null : key;
    }
}
