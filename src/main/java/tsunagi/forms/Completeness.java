package tsunagi.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** ※ — which fields are still needed before a sheet can be finalised. 聞けていない satisfies where it is allowed. */
final class Completeness {
    private Completeness() {}

    /** What stops finalisation: what can't be read, and what is missing, in the order of the form. */
    static List<Problem> problems(FormDefinition definition, SheetContext context, Reading reading) {
        List<Problem> problems = new ArrayList<>();
        for (FormField field : definition.fields()) {
            reading.problems().stream()
                    .filter(problem -> problem.field().equals(field.id())
                            || problem.field().startsWith(field.id() + "."))
                    .forEach(problems::add);
            if (isMissing(field, context, reading.answers())) {
                problems.add(new Problem(field.id(), field.label(), missing(field)));
            }
            if (field.requirement().isVisible(reading.answers())) {
                problems.addAll(openCells(field, reading.answers()));
            }
        }
        return problems;
    }

    /** Whether a ※ field is still empty. */
    static boolean isMissing(FormField field, SheetContext context, Answers answers) {
        if (!field.requirement().appliesTo(answers)) {
            return false;
        }
        if (field.isAnswered()) {
            return answers.find(field.id()).filter(Completeness::isGiven).isEmpty();
        }
        if (field.requirement().allowsNotAsked()
                || context.isLater(field)
                || field.type() instanceof FieldType.FixedText) {
            return false;
        }
        RenderedValue value = context.bound(field);
        return value == null || value.isEmpty();
    }

    /** The empty cells of rows that are needed whole. */
    private static List<Problem> openCells(FormField field, Answers answers) {
        if (!(field.type() instanceof FieldType.Table table) || !table.wholeRows()) {
            return List.of();
        }
        if (!(answers.values().get(field.id()) instanceof Answer.Rows(List<Map<String, Answer>> rows))) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (FieldType.Column column : table.columns()) {
                if (!rows.get(row).containsKey(column.id())) {
                    String label = "%s %d行目 %s".formatted(field.label(), row + 1, column.label());
                    boolean chosen = column.type() instanceof FieldType.Choice;
                    problems.add(new Problem(
                            AnswerReader.cellName(field.id(), row, column.id()),
                            label,
                            column.label() + (chosen ? "を選んでください" : "を入力してください")));
                }
            }
        }
        return problems;
    }

    /** Brackets alone are no choice. */
    private static boolean isGiven(Answer answer) {
        return !(answer instanceof Answer.Chosen chosen) || !chosen.withMain().isEmpty();
    }

    private static String missing(FormField field) {
        String label = field.label();
        if (!field.isAnswered()) {
            return label + "がまだ登録されていません。元の画面で登録してください";
        }
        return switch (field.type()) {
            case FieldType.Choice _, FieldType.Choices _, FieldType.ChiefComplaint _, FieldType.Staff _ ->
                label + "を選んでください";
            case FieldType.Signature _ -> label + "を受け取ったことを記録してください";
            case FieldType.Text _, FieldType.LongText _, FieldType.Date _, FieldType.Partial _ -> label + "を入力してください";
            case FieldType.TimeOfDay _, FieldType.Money _, FieldType.Whole _, FieldType.Telephone _ ->
                label + "を入力してください";
            case FieldType.Email _, FieldType.Table _, FieldType.FixedText _ -> label + "を入力してください";
        };
    }
}
