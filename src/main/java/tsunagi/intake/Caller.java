package tsunagi.intake;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.PhoneNumber;

/**
 * 相談者 (様式1 1-12 to 1-14 来談者).
 *
 * @param name null when the person called herself, or where it was not told
 * @param relation 本人との関係, or of a 関係機関 its name and department
 * @param recommendation null unless an office of the city encouraged the person to come
 */
public record Caller(
        CallerKind kind,
        @Nullable String name,
        @Nullable String relation,
        @Nullable PhoneNumber telephone,
        @Nullable Recommendation recommendation) {
    private static final Pattern ACQUAINTANCE = Pattern.compile("知人|友人|近所|隣人|同僚|大家");

    public static final Caller PERSON = new Caller(CallerKind.PERSON, null, null, null, null);

    public Caller {
        requireNonNull(kind, "kind is null");
    }

    /** 利用勧奨 (法8条2項) by the office that noticed the person in its own work: when, and how. */
    public record Recommendation(
            @Nullable LocalDate on, @Nullable String how) {}

    /** 来談者とご本人との関係 as 様式1 codes it: 1.家族 2.その他. */
    String relationCode() {
        boolean acquaintance =
                relation != null && ACQUAINTANCE.matcher(relation).find();
        return kind == CallerKind.FAMILY && !acquaintance ? "1" : "2";
    }
}
