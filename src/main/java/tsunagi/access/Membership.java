package tsunagi.access;

import java.io.Serial;
import java.io.Serializable;
import java.util.UUID;

/** 所属 — as which staff member, and of which implementing body, an account works. */
record Membership(UUID municipality, UUID staff, String municipalityName) implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The session attribute that holds the membership chosen after sign-in. */
    static final String CHOSEN = "tsunagi.membership";
}
