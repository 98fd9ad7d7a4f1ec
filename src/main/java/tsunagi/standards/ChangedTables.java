package tsunagi.standards;

/** 表が変わっていた — somebody else has changed the tables since the differences were shown: they are shown again, and nothing is done. */
final class ChangedTables extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ImportPreview preview;

    ChangedTables(ImportPreview preview) {
        super("changed meanwhile");
        this.preview = preview;
    }

    ImportPreview preview() {
        return preview;
    }
}
