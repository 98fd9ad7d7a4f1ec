package tsunagi.person;

import static java.util.Objects.requireNonNull;

import tsunagi.kernel.PersonId;

/**
 * 統合の指示 — which of two entries is kept, as both were read.
 *
 * @param choice which of the basics stand afterwards
 * @param reason why both are the same person
 */
public record MergeOrder(
        PersonId kept, long keptVersion, PersonId givenUp, long givenUpVersion, BasicsChoice choice, String reason) {
    public MergeOrder {
        requireNonNull(reason, "reason is null");
    }
}
