package tsunagi.standards;

import java.util.List;

/** 直す行のある表 — a table of which some lines can't be read; none of it is taken in. */
final class BrokenTable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /** @param line counted from 1, as the sender sees it */
    record Fault(int line, String message) {}

    BrokenTable(List<Fault> faults) {
        super(faults.size() + " lines to put right");
        this.faults = List.copyOf(faults);
    }

    List<Fault> faults() {
        return faults;
    }
}
