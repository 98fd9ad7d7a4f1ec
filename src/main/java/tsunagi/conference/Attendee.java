package tsunagi.conference;

import java.util.UUID;

/**
 * 構成員 — somebody invited to a meeting.
 *
 * @param role what she does in the meeting, such as 議長; empty for most
 * @param attended whether she came; false until the list is ticked
 */
public record Attendee(UUID id, Person person, boolean attended) {

    /** Who is invited, as it stands in the minutes. */
    public record Person(AttendeeKind kind, String organisation, String name, String role) {}

    boolean isOfficer() {
        return person.kind() == AttendeeKind.MUNICIPALITY;
    }

    /** {@code 長岡公共職業安定所　高橋（議長）}. */
    String label() {
        String role = person.role().isEmpty() ? "" : "（" + person.role() + "）";
        return (person.organisation() + "　" + person.name()).strip() + role;
    }
}
