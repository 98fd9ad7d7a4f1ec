package tsunagi.forms;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;

/**
 * What the calling module knows beside the sheet.
 *
 * @param today decides the valid version, the valid options and what is in the future
 * @param editor who works on the sheet
 * @param staff whom the sheet offers in fields of type staff
 * @param bound the values of bound and computed fields
 * @param earlier whose answers stand beside as 前回 where the case itself has no earlier sheet; null where there is none
 */
public record SheetContext(
        LocalDate today,
        StaffOption editor,
        List<StaffOption> staff,
        BoundValues bound,
        @Nullable SheetKey earlier) {
    private static final String UPDATED_ON = "sheet.updatedOn";

    public SheetContext {
        staff = List.copyOf(staff);
    }

    public SheetContext(LocalDate today, StaffOption editor, List<StaffOption> staff, BoundValues bound) {
        this(today, editor, staff, bound, null);
    }

    /** The same, with the sheet of the person's earlier case. */
    public SheetContext after(SheetKey sheet) {
        return new SheetContext(today, editor, staff, bound, sheet);
    }

    Optional<StaffOption> find(UUID staffId) {
        return staff.stream()
                .filter(option -> option.id().value().equals(staffId))
                .findFirst();
    }

    String nameOf(UUID staffId) {
        return find(staffId).map(StaffOption::name).orElse("（名簿にない職員）");
    }

    /** 更新日 — the one value that the sheet itself knows. */
    SheetContext updatedOn(LocalDate day) {
        Map<String, RenderedValue> values = new LinkedHashMap<>(bound.values());
        values.put(UPDATED_ON, RenderedValue.text(JapaneseDates.format(day)));
        return new SheetContext(today, editor, staff, new BoundValues(values, bound.later()), earlier);
    }

    /** Whether the field is decided after the sheet was finalised. */
    boolean isLater(FormField field) {
        return field.path() != null && bound.later().contains(field.path());
    }

    /** The rows of a table whose rows are bound, none where they are free. */
    List<RenderedValue.RenderedRow> rows(FieldType.Table table) {
        String path = table.rowsFrom();
        return path == null
                ? List.of()
                : bound.values().getOrDefault(path, RenderedValue.EMPTY).rows();
    }

    @Nullable
    RenderedValue bound(FormField field) {
        String path = field.path();
        return path == null ? null : bound.values().get(path);
    }
}
