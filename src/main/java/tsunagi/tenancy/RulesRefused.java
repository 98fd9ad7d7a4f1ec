package tsunagi.tenancy;

/** A file of rules, such as a preset, that must not be used; says in which file, line and field, and why. */
public final class RulesRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RulesRefused(String file, int line, String field, String reason) {
        super("%s %d行目 %s: %s".formatted(file, line, field, reason));
    }
}
