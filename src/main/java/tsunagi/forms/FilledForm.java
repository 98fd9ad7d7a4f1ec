package tsunagi.forms;

import java.time.LocalDate;
import java.util.Map;

/**
 * 記入した様式 — a definition and the values to print in it; of a finalised sheet, exactly the values that were frozen.
 *
 * @param on the day whose options and labels are printed
 */
public record FilledForm(FormDefinition definition, LocalDate on, Map<String, RenderedValue> values) {
    public FilledForm {
        values = Map.copyOf(values);
    }

    /** 空欄 — to be written on by hand. */
    public static FilledForm blank(FormDefinition definition, LocalDate on) {
        return new FilledForm(definition, on, Map.of());
    }

    /** A form all of whose values are bound, such as 様式5. */
    public static FilledForm bound(FormDefinition definition, SheetContext context) {
        return of(definition, context, Answers.NONE);
    }

    static FilledForm of(FormDefinition definition, SheetContext context, Answers answers) {
        return new FilledForm(definition, context.today(), new Rendering(context).all(definition, answers));
    }

    /** The value of a field, {@link RenderedValue#EMPTY} where there is none. */
    public RenderedValue value(String field) {
        return values.getOrDefault(field, RenderedValue.EMPTY);
    }

    /** A value in one text, tables row by row. */
    public String text(FormField field) {
        return Rendering.oneText(field, value(field.id()));
    }
}
