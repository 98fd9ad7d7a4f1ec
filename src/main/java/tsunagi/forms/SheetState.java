package tsunagi.forms;

/** Where a sheet stands. 入力中 is saved and seen by all who may see the case; 書きかけ (autosave) is not kept here. */
public enum SheetState {
    DRAFT("入力中"),
    FINALISED("確定");

    private final String label;

    SheetState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
