package tsunagi.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 家族の図に要ること — what 続柄 alone does not say of a member of the family.
 *
 * @param sex null when nobody said it; most 続柄 do
 * @param deceased 故人; she is no member of the household any more, also where nobody knows the day
 * @param partnership with the person for a 妻, with the other parent for a 父; null when 続柄 says it
 * @param through the member whom the 続柄 goes through: of a grandchild its parent, of a child its other parent
 */
public record Kin(
        @Nullable Sex sex,
        boolean deceased,
        @Nullable Partnership partnership,
        @Nullable UUID through) {
    /** Nothing beyond 続柄. */
    public static final Kin UNTOLD = new Kin(null, false, null, null);

    Kin through(@Nullable UUID member) {
        return new Kin(sex, deceased, partnership, member);
    }
}
