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
 */
public record SheetContext(LocalDate today, StaffOption editor, List<StaffOption> staff, BoundValues bound) {
    private static final String UPDATED_ON = "sheet.updatedOn";

    public SheetContext {
        staff = List.copyOf(staff);
    }

    Optional<StaffOption> find(UUID staffId) {
        return staff.stream().filter(option -> option.id().value().equals(staffId)).findFirst();
    }

    String nameOf(UUID staffId) {
        return find(staffId).map(StaffOption::name).orElse("（名簿にない職員）");
    }

    /** 更新日 — the one value that the sheet itself knows. */
    SheetContext updatedOn(LocalDate day) {
        Map<String, RenderedValue> values = new LinkedHashMap<>(bound.values());
        values.put(UPDATED_ON, RenderedValue.text(JapaneseDates.format(day)));
        return new SheetContext(today, editor, staff, new BoundValues(values));
    }

    @Nullable RenderedValue bound(FormField field) {
        String path = field.path();
        return path == null ? null : bound.values().get(path);
    }
}
