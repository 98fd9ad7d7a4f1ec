package tsunagi.standards;

import java.util.List;
import tsunagi.standards.BrokenTable.Fault;

/** 表を取り込む: the form, and of a table that can't be read each line to put right. */
record ImportPage(ImportForm form, List<Fault> faults) {
    ImportPage {
        faults = List.copyOf(faults);
    }

    static ImportPage of(ImportForm form) {
        return new ImportPage(form, List.of());
    }
}
