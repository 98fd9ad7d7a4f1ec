package tsunagi.resource;

/** Somebody else saved the same つなぎ先 first; carries what is stored now. */
final class ResourceChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ResourceStore.Stored stored;

    ResourceChangedMeanwhile(ResourceStore.Stored stored) {
        super("resource changed meanwhile");
        this.stored = stored;
    }

    ResourceStore.Stored stored() {
        return stored;
    }
}
