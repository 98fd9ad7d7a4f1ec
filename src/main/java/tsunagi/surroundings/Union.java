package tsunagi.surroundings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tsunagi.person.Partnership;

/** A couple, or one of whose partner nobody has told, and their children; of brothers and sisters without parents only these. */
final class Union {
    private final List<String> partners = new ArrayList<>();
    private final List<String> children = new ArrayList<>();
    private Partnership partnership = Partnership.MARRIED;

    Union(List<String> partners) {
        this.partners.addAll(partners);
    }

    List<String> partners() {
        return Collections.unmodifiableList(partners);
    }

    List<String> children() {
        return Collections.unmodifiableList(children);
    }

    Partnership partnership() {
        return partnership;
    }

    boolean isCouple() {
        return partners.size() == 2;
    }

    boolean isOf(Set<String> keys) {
        return Set.copyOf(partners).equals(keys);
    }

    void join(String partner) {
        partners.add(partner);
    }

    void bear(String child) {
        if (!children.contains(child)) {
            children.add(child);
        }
    }

    /** Null leaves what is known. */
    void tell(@Nullable Partnership told) {
        if (told != null) {
            partnership = told;
        }
    }
}
