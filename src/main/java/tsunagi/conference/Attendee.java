package tsunagi.conference;

import java.util.UUID;
import tsunagi.consent.PartnerOrganisation;

/**
 * 構成員 — somebody invited to a meeting.
 *
 * @param role what she does in the meeting, such as 議長; empty for most
 * @param attended whether she came; false until the list is ticked
 */
public record Attendee(UUID id, Person person, boolean attended) {

    /** Who is invited, as it stands in the minutes. */
    public record Person(AttendeeKind kind, String organisation, String name, String role) {

        /** {@code 長岡公共職業安定所　高橋（議長）}. */
        String label() {
            String as = role.isEmpty() ? "" : "（" + role + "）";
            return (organisation + "　" + name).strip() + as;
        }

        /** For whom she would learn of people; who belongs to no organisation stands for herself. */
        public PartnerOrganisation partner() {
            return new PartnerOrganisation(organisation.isBlank() ? name : organisation, kind.label());
        }
    }

    boolean isOfficer() {
        return person.kind() == AttendeeKind.MUNICIPALITY;
    }

    String label() {
        return person.label();
    }
}
