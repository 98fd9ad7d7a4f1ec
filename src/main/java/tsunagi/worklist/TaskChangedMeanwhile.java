package tsunagi.worklist;

/** Somebody else saved the same 仕事 first; carries the form with what is stored now. */
final class TaskChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient TaskFormPage page;

    TaskChangedMeanwhile(TaskFormPage page) {
        super("task changed meanwhile");
        this.page = page;
    }

    TaskFormPage page() {
        return page;
    }
}
