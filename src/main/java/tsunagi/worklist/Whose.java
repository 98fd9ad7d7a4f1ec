package tsunagi.worklist;

import java.util.Locale;
import java.util.Set;
import tsunagi.access.Role;

/** Whose work 今日の仕事 shows. */
enum Whose {
    /** Of the cases on whose team one is, of the colleagues for whom one stands in, and one's own tasks. */
    OWN("自分"),
    /** Of one's own desk. */
    TEAM("チーム"),
    /** Of every case that one sees: for the chief. */
    EVERYBODY("全員");

    private final String label;

    Whose(String label) {
        this.label = label;
    }

    /** What an address can't name, or the reader may not ask for, is her own. */
    static Whose read(String asked, Set<Role> roles) {
        return switch (asked) {
            case "team" -> TEAM;
            case "everybody" -> roles.contains(Role.CHIEF_CONSULTANT) ? EVERYBODY : OWN;
            default -> OWN;
        };
    }

    String label() {
        return label;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
