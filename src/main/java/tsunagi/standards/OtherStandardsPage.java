package tsunagi.standards;

import java.time.LocalDate;
import java.util.List;

/** そのほかの基準 on one day: moving costs, duties, deadlines and papers. */
record OtherStandardsPage(LocalDate on, List<StandardRow> rows, boolean mayEdit) {
    static final List<StandardItem> ITEMS =
            List.of(StandardItem.MOVING_COST, StandardItem.DUTY, StandardItem.DEADLINE, StandardItem.FORM);

    OtherStandardsPage {
        rows = List.copyOf(rows);
    }

    static OtherStandardsPage of(LocalStandards local, LocalDate on, boolean mayEdit) {
        return new OtherStandardsPage(
                on, local.on(on).filter(row -> ITEMS.contains(row.key().item())).toList(), mayEdit);
    }

    List<StandardRow> of(StandardItem item) {
        return rows.stream().filter(row -> row.key().item() == item).toList();
    }
}
