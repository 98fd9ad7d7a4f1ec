package tsunagi.access;

/**
 * Somebody opens a page.
 *
 * @param written whether she has a draft there, or somebody else is writing: asked along with who she is, so that all other
 *     pages need no statement for it
 */
record Arrival(Actor actor, boolean written) {
    /** The attribute of a request whose page is {@link #written} on. */
    static final String WRITTEN = "tsunagi.written";
}
