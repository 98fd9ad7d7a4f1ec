package tsunagi.person;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 似ているわけ — in the same words wherever two people are said to be alike.
 *
 * @param signs in the order in which they are told
 */
public record Alike(List<Likeness> signs) {
    public Alike {
        signs = List.copyOf(signs);
    }

    static Alike of(Collection<Likeness> signs) {
        return new Alike(
                signs.isEmpty() ? List.of() : EnumSet.copyOf(signs).stream().toList());
    }

    /** {@code ふりがなが同じ・生年月日が同じ}. */
    public String words() {
        return signs.stream().map(Likeness::label).collect(Collectors.joining("・"));
    }

    public int points() {
        return signs.stream().mapToInt(Likeness::points).sum();
    }

    /** All of it: {@code 85点}. */
    public String counted() {
        return Likeness.counted(points());
    }
}
