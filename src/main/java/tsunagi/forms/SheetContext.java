package tsunagi.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the calling module knows beside the sheet.
 *
 * @param today decides the valid version, the valid options and what is in the future
 * @param editor who works on the sheet
 * @param staff whom the sheet offers in fields of type staff
 * @param bound the values of bound and computed fields
 */
public record SheetContext(LocalDate today, StaffOption editor, List<StaffOption> staff, BoundValues bound) {
    public SheetContext {
        staff = List.copyOf(staff);
    }

    Optional<StaffOption> find(UUID staffId) {
        return staff.stream().filter(option -> option.id().value().equals(staffId)).findFirst();
    }

    String nameOf(UUID staffId) {
        return find(staffId).map(StaffOption::name).orElse("（名簿にない職員）");
    }

    @Nullable RenderedValue bound(FormField field) {
        String path = field.path();
        return path == null ? null : bound.values().get(path);
    }
}
