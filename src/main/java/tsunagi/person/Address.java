package tsunagi.person;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;

/**
 * 住所・居所 — where the person lives, also where that is no address at all.
 *
 * @param postalCode seven digits
 * @param city 都道府県・市区町村
 * @param street 町名・番地
 * @param building 建物名・部屋番号・様方
 * @param since null when unknown
 */
public record Address(
        Kind kind,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String street,
        @Nullable String building,
        @Nullable LocalDate since) {

    /** 住まいの種類. */
    public enum Kind {
        HOME("住所"),
        NONE("住所不定"),
        NET_CAFE("ネットカフェ等"),
        CAR("車上"),
        ACQUAINTANCE("知人宅"),
        FACILITY("施設"),
        HOSPITAL("病院"),
        OTHER("その他"),
        /** Only where it differs from where the person lives. */
        REGISTERED("住民票の住所");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Address {
        requireNonNull(kind, "kind is null");
        boolean empty = Stream.of(city, street, building).allMatch(Objects::isNull);
        if (empty && (kind == Kind.HOME || kind == Kind.REGISTERED)) {
            throw new Refusal("city", "住所を入力するか、住所不定などの種類を選んでください");
        }
    }

    /** 住所不定 and its like: nothing but the kind. */
    public static Address of(Kind kind) {
        return new Address(kind, null, null, null, null, null);
    }

    /** {@code 新潟県長岡市大手通1-4-10 コーポ長岡101}, as every paper and screen joins it; empty for 住所不定 and its like. */
    public String place() {
        return Stream.of(Stream.of(city, street).filter(Objects::nonNull).collect(Collectors.joining()), building)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** {@code 〒940-0062 新潟県長岡市大手通1-4-10 コーポ長岡101}, {@code ネットカフェ等（長岡駅前）}, {@code 住所不定}. */
    public String line() {
        String place = place();
        String written = postalCode == null
                ? place
                : "〒%s-%s %s"
                        .formatted(postalCode.substring(0, 3), postalCode.substring(3), place)
                        .strip();
        if (kind == Kind.HOME) {
            return written;
        }
        return written.isEmpty() ? kind.label() : kind.label() + "（" + written + "）";
    }
}
