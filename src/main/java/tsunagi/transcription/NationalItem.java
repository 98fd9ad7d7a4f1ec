package tsunagi.transcription;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.forms.FormId;

/**
 * 国の項目 — one item of the nation's system and where its value comes from, as {@code national-input/} defines it.
 *
 * @param field of a standard form; null where the value is on no form
 * @param path in {@code transcription_value_…}, where it isn't the one of the field
 * @param main only the option marked ◎
 * @param unit of the number behind an option, such as 回
 * @param options where they are not those of the field
 * @param source standard-forms §
 */
record NationalItem(
        String code,
        Part part,
        String name,
        @Nullable FieldName field,
        @Nullable String path,
        boolean main,
        String unit,
        List<Option> options,
        String source) {
    NationalItem {
        options = List.copyOf(options);
    }

    record FieldName(FormId form, String id) {}

    /** @param national what the nation calls our code */
    record Option(String code, String national, String name) {}
}
