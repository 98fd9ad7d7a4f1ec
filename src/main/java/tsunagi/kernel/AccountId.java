package tsunagi.kernel;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** アカウント — a sign-in; one account may hold staff roles in several municipalities. */
public record AccountId(UUID value) {
    public AccountId {
        requireNonNull(value, "value is null");
    }

    public static AccountId next() {
        return new AccountId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
