package tsunagi.forms;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;
import tsunagi.kernel.JapaneseDates;

/**
 * What the calling module knows beside the sheet.
 *
 * @param today decides the valid version, the valid options and what is in the future
 * @param editor who works on the sheet
 * @param staff whom the sheet offers in fields of type staff
 * @param bound the values of bound and computed fields, gathered once when the first of them is asked for: a draft that is only
 *     saved needs none
 * @param earlier whose answers stand beside as 前回 where the case itself has no earlier sheet, looked for when it is shown
 */
public record SheetContext(
        LocalDate today,
        StaffOption editor,
        List<StaffOption> staff,
        Supplier<BoundValues> bound,
        Supplier<Optional<SheetKey>> earlier) {
    private static final String UPDATED_ON = "sheet.updatedOn";

    public SheetContext {
        staff = List.copyOf(staff);
    }

    public SheetContext(LocalDate today, StaffOption editor, List<StaffOption> staff, Supplier<BoundValues> bound) {
        this(today, editor, staff, SingletonSupplier.of(bound), Optional::empty);
    }

    public SheetContext(LocalDate today, StaffOption editor, List<StaffOption> staff, BoundValues bound) {
        this(today, editor, staff, () -> bound, Optional::empty);
    }

    /** The same, with the sheet of the person's earlier case. */
    public SheetContext after(Supplier<Optional<SheetKey>> sheet) {
        return new SheetContext(today, editor, staff, bound, SingletonSupplier.of(sheet));
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
        return new SheetContext(today, editor, staff, SingletonSupplier.of(() -> boundWith(day)), earlier);
    }

    private BoundValues boundWith(LocalDate updatedOn) {
        Map<String, RenderedValue> values = new LinkedHashMap<>(bound.get().values());
        values.put(UPDATED_ON, RenderedValue.text(JapaneseDates.format(updatedOn)));
        return new BoundValues(values, bound.get().later());
    }

    /** Whether the field is decided after the sheet was finalised. */
    boolean isLater(FormField field) {
        return field.path() != null && bound.get().later().contains(field.path());
    }

    /** The rows of a table whose rows are bound, none where they are free. */
    List<RenderedValue.RenderedRow> rows(FieldType.Table table) {
        String path = table.rowsFrom();
        return path == null
                ? List.of()
                : bound.get().values().getOrDefault(path, RenderedValue.EMPTY).rows();
    }

    @Nullable
    RenderedValue bound(FormField field) {
        String path = field.path();
        return path == null ? null : bound.get().values().get(path);
    }
}
