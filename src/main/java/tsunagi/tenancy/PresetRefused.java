package tsunagi.tenancy;

/** A preset that must not be installed; says in which file, line and field, and why. */
public final class PresetRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PresetRefused(String file, int line, String field, String reason) {
        super("%s %d行目 %s: %s".formatted(file, line, field, reason));
    }
}
