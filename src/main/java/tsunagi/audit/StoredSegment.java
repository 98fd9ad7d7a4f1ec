package tsunagi.audit;

/**
 * A segment as a row.
 *
 * @param digestsRoot SHA-256 over the list of digests beside it: if that isn't the root, the list can't be believed
 */
record StoredSegment(SealedSegment seal, String digestsRoot) {
    long number() {
        return seal.number();
    }
}
