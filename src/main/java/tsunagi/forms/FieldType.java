package tsunagi.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 入力の型 — what a field accepts. A type is never changed under the same field id. */
public sealed interface FieldType {
    /** One line. */
    record Text(int maxLength) implements FieldType {}

    /** Several lines; rows is the height of the box. */
    record LongText(int rows, int maxLength) implements FieldType {}

    /** A day, typed in any spelling of 和暦 or 西暦. */
    record Date(boolean notFuture) implements FieldType {}

    /** A day, a month, a year, an age or 不明: what a person remembers of the past. */
    record Partial(boolean birthDate) implements FieldType {}

    record TimeOfDay() implements FieldType {}

    record Money() implements FieldType {}

    record Whole(long min, long max) implements FieldType {}

    /** ○ — one of several. */
    record Choice(FormOptions options) implements FieldType {}

    /** ☑ — any number of several. */
    record Choices(FormOptions options) implements FieldType {}

    /** 主訴 — each option is empty, ○ or ◎, with one ◎ at most, and ◎ counts as ○ too. */
    record ChiefComplaint(FormOptions options) implements FieldType {}

    record Telephone() implements FieldType {}

    record Email() implements FieldType {}

    record Staff() implements FieldType {}

    /**
     * Rows of typed columns.
     *
     * @param rows empty rows to print
     * @param rowPerOption one fixed row for each of these, none for a table that grows
     * @param rowsFrom the path of bound rows, one fixed row for each; null where rows are free
     * @param wholeRows a row that is begun is ※ in all its columns
     */
    record Table(
            List<Column> columns,
            int rows,
            FormOptions rowPerOption,
            @Nullable String rowsFrom,
            boolean wholeRows) implements FieldType {
        public Table {
            columns = List.copyOf(columns);
        }
    }

    /** A text of the form itself, such as the consent. */
    record FixedText(String text) implements FieldType {}

    /** 署名 — kept on paper; the sheet records that the paper was received. */
    record Signature() implements FieldType {}

    /**
     * One column of a {@link Table}.
     *
     * @param copied shown from the bound row and never typed; only where the rows are bound
     */
    record Column(String id, String label, FieldType type, FormField.Width width, boolean copied) {}

    /** The word for this type in a definition file. */
    default String keyword() {
        return switch (this) {
            case Text _ -> "text";
            case LongText _ -> "longText";
            case Date _ -> "date";
            case Partial _ -> "partialDate";
            case TimeOfDay _ -> "time";
            case Money _ -> "yen";
            case Whole _ -> "integer";
            case Choice _ -> "choice";
            case Choices _ -> "choices";
            case ChiefComplaint _ -> "chiefComplaint";
            case Telephone _ -> "telephone";
            case Email _ -> "email";
            case Staff _ -> "staff";
            case Table _ -> "table";
            case FixedText _ -> "fixedText";
            case Signature _ -> "signature";
        };
    }

    /** The options of a choice, none for every other type. */
    default FormOptions options() {
        return switch (this) {
            case Choice(FormOptions options) -> options;
            case Choices(FormOptions options) -> options;
            case ChiefComplaint(FormOptions options) -> options;
            case Table table -> table.rowPerOption();
            case Text _, LongText _, Date _, Partial _, TimeOfDay _, Money _, Whole _ -> FormOptions.NONE;
            case Telephone _, Email _, Staff _, FixedText _, Signature _ -> FormOptions.NONE;
        };
    }
}
