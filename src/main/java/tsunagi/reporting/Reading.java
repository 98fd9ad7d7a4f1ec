package tsunagi.reporting;

import org.jspecify.annotations.Nullable;

/** Which numbers somebody reads of a month: those counted now, or those of a closing. */
sealed interface Reading {
    /** Written in an address for the numbers counted now, where the month is closed. */
    String NOW = "now";

    /**
     * Counted anew.
     *
     * @param closing the last closing of the month; null when it isn't closed, or for more than one month
     */
    record Now(@Nullable ReturnClosing closing) implements Reading {}

    /**
     * As they were counted at the closing.
     *
     * @param scope the code under which the closing has this part of the municipality
     */
    record Frozen(ReturnClosing closing, String scope) implements Reading {}

    /** As it stands in an address; the empty text for a month that isn't closed. */
    default String version() {
        return switch (this) {
            case Now(var closing) -> closing == null ? "" : NOW;
            case Frozen frozen -> Integer.toString(frozen.closing().version());
        };
    }
}
