package tsunagi.packet;

import java.util.UUID;
import tsunagi.conference.AttendeeKind;
import tsunagi.consent.PartnerOrganisation;

/** 招待者 — somebody invited to the meeting, for whom a packet is made. */
record Invited(UUID id, AttendeeKind kind, String organisation, String name) {
    PartnerOrganisation partner() {
        return new PartnerOrganisation(organisation.isBlank() ? name : organisation, kind.label());
    }

    /** {@code 練習公共職業安定所　高橋}. */
    String label() {
        return (organisation + "　" + name).strip();
    }

    /** Whether she works for those who know the person anyway: the agency and the municipality. */
    boolean knowsThePerson() {
        return kind == AttendeeKind.AGENCY || kind == AttendeeKind.MUNICIPALITY;
    }
}
