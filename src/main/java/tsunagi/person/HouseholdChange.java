package tsunagi.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** 世帯を分けた・一緒にした — once, with whom and why. */
public record HouseholdChange(
        HouseholdMove.Kind kind, LocalDate on, List<String> members, String reason, Instant at, String by) {
    public HouseholdChange {
        members = List.copyOf(members);
    }
}
