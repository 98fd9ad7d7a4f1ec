package tsunagi.access;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.database.WorkScope;

/**
 * APIトークン as it is kept: everything but the token itself.
 *
 * @param holder the municipality that it opens, and who issued it
 * @param label which program uses it
 * @param lastDay the last day on which it opens anything; null for the practice municipality's own
 * @param issuerWorks whether who issued it still works there
 */
record ApiToken(
        UUID id,
        WorkScope holder,
        String label,
        Set<ApiScope> scopes,
        Instant issuedAt,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate lastUsedOn,
        boolean revoked,
        boolean issuerWorks) {
    ApiToken {
        requireNonNull(id, "id is null");
        requireNonNull(holder, "holder is null");
        requireNonNull(label, "label is null");
        requireNonNull(issuedAt, "issuedAt is null");
        scopes = Set.copyOf(scopes);
    }

    /** Why a token opens nothing. */
    enum State {
        VALID("使える"),
        REVOKED("取り消した"),
        EXPIRED("期限切れ"),
        ISSUER_LEFT("発行した職員が使えない");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    State stateOn(LocalDate today) {
        if (revoked) {
            return State.REVOKED;
        }
        if (lastDay != null && today.isAfter(lastDay)) {
            return State.EXPIRED;
        }
        return issuerWorks ? State.VALID : State.ISSUER_LEFT;
    }
}
