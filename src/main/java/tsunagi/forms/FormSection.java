package tsunagi.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 欄 — one section (■) of a form.
 *
 * @param note the instruction printed below the heading, null where there is none
 */
public record FormSection(String id, String title, @Nullable String note, List<FormField> fields) {
    public FormSection {
        fields = List.copyOf(fields);
    }
}
