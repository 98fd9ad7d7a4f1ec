package tsunagi.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One field of a sheet as its template shows it: the input as it was typed, and all that stands around it. */
record FieldView(FormField field, ShownSheet shown, boolean editable) {
    /** Empty rows below the filled ones of a table; saving gives more. */
    private static final int SPARE_ROWS = 2;

    Control control() {
        if (field.type() instanceof FieldType.FixedText) {
            return Control.FIXED;
        }
        if (!isAsked()) {
            return Control.SHOWN;
        }
        return switch (field.type()) {
            case FieldType.LongText _ -> Control.AREA;
            case FieldType.Choice _ -> Control.RADIOS;
            case FieldType.Choices _ -> Control.BOXES;
            case FieldType.ChiefComplaint _ -> Control.COMPLAINT;
            case FieldType.Staff _ -> Control.SELECT;
            case FieldType.Table _ -> Control.TABLE;
            case FieldType.Signature _ -> Control.SIGNATURE;
            case FieldType.Text _, FieldType.Date _, FieldType.Partial _, FieldType.TimeOfDay _ -> Control.LINE;
            case FieldType.Money _, FieldType.Whole _, FieldType.Telephone _, FieldType.Email _ -> Control.LINE;
            case FieldType.FixedText _ -> Control.FIXED;
        };
    }

    boolean isAsked() {
        return editable && field.isAnswered();
    }

    boolean isRequired() {
        return field.requirement().isMarked();
    }

    String name() {
        return field.id();
    }

    String id() {
        return idOf(field.id());
    }

    /** The same spelling as the anchors of the error summary. */
    static String idOf(String input) {
        return "f-" + input.replaceAll("[^A-Za-z0-9]+", "-");
    }

    String label() {
        return field.label();
    }

    String width() {
        return field.appearance().width().name();
    }

    boolean isNational() {
        return field.appearance().national();
    }

    /** ※必須, ※任意 or 編集不可, in words. */
    String mark() {
        if (!field.isAnswered()) {
            return "編集不可（転記）";
        }
        return isRequired() ? "※必須" : "※任意";
    }

    /** Known elsewhere and copied here. */
    boolean isCopied() {
        return !field.isAnswered() && !(field.type() instanceof FieldType.FixedText);
    }

    /** The line between label and input: when it is asked, how to write it, what it means. */
    @Nullable
    String support() {
        if (!isAsked()) {
            return null;
        }
        String words = String.join(
                "　",
                Stream.of(
                                condition(),
                                SpellingHint.of(field.type()),
                                field.appearance().help())
                        .filter(Objects::nonNull)
                        .toList());
        return words.isEmpty() ? null : words;
    }

    private @Nullable String condition() {
        Condition visible = field.requirement().visibleWhen();
        Condition needed = field.requirement().when();
        if (visible != null) {
            return words(visible) + "に記入します。";
        }
        return needed == null ? null : words(needed) + "は必須です。";
    }

    private String words(Condition condition) {
        return condition.words(shown.definition(), shown.context().today());
    }

    String visibleWhenField() {
        return field.requirement().visibleWhen() instanceof Condition.HasCode has ? has.field() : "";
    }

    String visibleWhenCodes() {
        return field.requirement().visibleWhen() instanceof Condition.HasCode has ? String.join(" ", has.codes()) : "";
    }

    /** The input of the field itself, as typed. */
    String value() {
        return value(field.id());
    }

    String value(String input) {
        return Objects.requireNonNullElse(shown.input().getFirst(input), "");
    }

    /** The unit behind an input. */
    @Nullable
    String unit() {
        return field.type() instanceof FieldType.Money
                ? "円"
                : field.appearance().unit();
    }

    boolean isNumber() {
        return field.type() instanceof FieldType.Money || field.type() instanceof FieldType.Whole;
    }

    @Nullable
    String inputMode() {
        return inputMode(field.type());
    }

    static @Nullable String inputMode(FieldType type) {
        if (type instanceof FieldType.Money || type instanceof FieldType.Whole) {
            return "numeric";
        }
        return type instanceof FieldType.Telephone ? "tel" : null;
    }

    int rows() {
        int wanted = field.type() instanceof FieldType.LongText(int rows, int _) ? rows : 3;
        return (int) Math.max(wanted, Math.min(30, value().lines().count() + 1));
    }

    @Nullable
    String interpretation() {
        return new ValueReader(shown.context()).interpretation(field.type(), value());
    }

    List<FormOption> options() {
        List<String> chosen = shown.input().getOrDefault(field.id(), List.of());
        return field.type().options().on(shown.context().today(), chosen);
    }

    boolean isChosen(FormOption option) {
        return shown.input().getOrDefault(field.id(), List.of()).contains(option.code());
    }

    boolean isNothingChosen() {
        return value().isEmpty();
    }

    boolean isMain(FormOption option) {
        return option.code().equals(value(mainName()));
    }

    String mainName() {
        return field.id() + ".main";
    }

    String detailName(FormOption option) {
        return AnswerReader.detailName(field.id(), option.code());
    }

    List<StaffOption> staff() {
        return shown.context().staff();
    }

    boolean offersNotAsked() {
        return field.requirement().allowsNotAsked() && field.requirement().isMarked();
    }

    String notAskedName() {
        return field.id() + ".notAsked";
    }

    boolean isNotAsked() {
        return shown.input().containsKey(notAskedName());
    }

    List<FieldType.Column> columns() {
        return field.type() instanceof FieldType.Table table ? table.columns() : List.of();
    }

    /** The rows to draw: those typed, and spare ones. */
    List<Integer> rowNumbers() {
        if (field.type() instanceof FieldType.Table bound && bound.rowsFrom() != null) {
            return IntStream.range(0, shown.context().rows(bound).size())
                    .boxed()
                    .toList();
        }
        SortedSet<Integer> typed = AnswerReader.rowNumbers(field.id(), shown.input());
        int next = typed.isEmpty() ? 0 : typed.last() + 1;
        List<Integer> numbers = new ArrayList<>(typed);
        int wanted = field.type() instanceof FieldType.Table table ? table.rows() : 0;
        for (int spare = 0; spare < SPARE_ROWS || numbers.size() < wanted; spare++) {
            numbers.add(next + spare);
        }
        return numbers;
    }

    String cellName(int row, FieldType.Column column) {
        return AnswerReader.cellName(field.id(), row, column.id());
    }

    /** What stands in a copied column. */
    String copied(int row, FieldType.Column column) {
        return field.type() instanceof FieldType.Table table
                ? shown.context().rows(table).get(row).cell(column.id())
                : "";
    }

    List<FormOption> options(FieldType.Column column) {
        return column.type().options().on(shown.context().today());
    }

    /** The message of an input, null when it has none. */
    @Nullable
    String error(String input) {
        return shown.problems().stream()
                .filter(problem -> problem.field().equals(input))
                .map(Problem::message)
                .findFirst()
                .orElse(null);
    }

    /** All messages of the field and its cells and brackets. */
    List<Problem> errors() {
        return shown.problems().stream()
                .filter(problem ->
                        problem.field().equals(field.id()) || problem.field().startsWith(field.id() + "."))
                .toList();
    }

    @Nullable
    String invalid(String input) {
        return error(input) == null ? null : "true";
    }

    @Nullable
    String describedBy() {
        String ids = (support() == null ? "" : id() + "-support ") + (errors().isEmpty() ? "" : id() + "-error");
        return ids.isBlank() ? null : ids.strip();
    }

    /** The value in words: of a bound field, or of any field of a finalised sheet. */
    String words() {
        return Rendering.oneText(field, shown.current().getOrDefault(field.id(), RenderedValue.EMPTY));
    }

    /** 前回 — the answer of the earlier sheet, with what became of it; null where there was none. */
    @Nullable
    String previous() {
        RenderedValue before = shown.before().get(field.id());
        if (before == null || !field.isAnswered()) {
            return null;
        }
        String earlier = Rendering.oneText(field, before);
        String now = words();
        return now.isEmpty() || now.equals(earlier) ? "前回：" + earlier : "前回：%s → 今回：%s".formatted(earlier, now);
    }

    String fixedText() {
        return field.type() instanceof FieldType.FixedText(String text) ? text : "";
    }
}
