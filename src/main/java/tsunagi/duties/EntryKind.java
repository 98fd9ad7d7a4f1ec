package tsunagi.duties;

/** What can be taken back. */
enum EntryKind {
    ACT("活動"),
    REPORT("報告");

    private final String label;

    EntryKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
