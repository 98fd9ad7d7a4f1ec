package tsunagi.referral;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.resource.ResourceKind;

/**
 * 窓口 — where a hand-over begins or ends.
 *
 * @param kind null for our own
 * @param register its entry in the register, as text; null where it stands in none
 */
record Desk(
        String name, @Nullable ResourceKind kind, @Nullable String register) {
    /** 自機関. */
    static final Desk OURS = new Desk("この窓口", null, null);

    Desk {
        requireNonNull(name, "name is null");
    }

    /** By its entry in the register; else by kind and name, whatever width and blanks somebody typed. */
    boolean isSameAs(Desk other) {
        if (register != null && other.register != null) {
            return register.equals(other.register);
        }
        return Objects.equals(kind, other.kind) && key(name).equals(key(other.name));
    }

    boolean isOurs() {
        return kind == null;
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }
}
