package tsunagi.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import tsunagi.kernel.Refusal;

/** Reads the input of a sheet. Nothing typed is refused here: what can't be read is kept as it is, with a problem. */
final class AnswerReader {
    private static final String NOT_ASKED = ".notAsked";

    private final FormDefinition definition;
    private final SheetContext context;
    private final ValueReader values;
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> hints = new ArrayList<>();

    private AnswerReader(FormDefinition definition, SheetContext context) {
        this.definition = definition;
        this.context = context;
        this.values = new ValueReader(context);
    }

    /** Reads what was sent; fields that were not sent keep the answer of the base. */
    static Reading read(FormDefinition definition, SheetContext context, Submission submission, Answers base) {
        MultiValueMap<String, String> input = RawInput.of(definition, base);
        for (FormField field : definition.fields()) {
            if (submission.sends(field.id())) {
                RawInput.replace(input, submission.input(), field.id());
            }
        }
        return new AnswerReader(definition, context).read(input);
    }

    /** Reads kept answers again, to find what is still wrong with them. */
    static Reading again(FormDefinition definition, SheetContext context, Answers answers) {
        return new AnswerReader(definition, context).read(RawInput.of(definition, answers));
    }

    private Reading read(MultiValueMap<String, String> input) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (FormField field : definition.fields()) {
            if (field.isAnswered()) {
                answer(field, input).ifPresent(answer -> answers.put(field.id(), answer));
            }
        }
        return new Reading(new Answers(answers), problems, hints);
    }

    private Optional<Answer> answer(FormField field, MultiValueMap<String, String> input) {
        Optional<Answer> answer = switch (field.type()) {
            case FieldType.Choice(FormOptions options) -> chosen(field, options, input);
            case FieldType.Choices(FormOptions options) -> chosen(field, options, input);
            case FieldType.ChiefComplaint(FormOptions options) -> chosen(field, options, input);
            case FieldType.Table table ->
                table.rowsFrom() == null
                        ? rows(field, table, input)
                        : new BoundRows(context.rows(table)).read(field, table, input, this::cell);
            case FieldType.Text _, FieldType.LongText _, FieldType.Date _, FieldType.Partial _ -> single(field, input);
            case FieldType.TimeOfDay _, FieldType.Money _, FieldType.Whole _, FieldType.Telephone _ ->
                single(field, input);
            case FieldType.Email _, FieldType.Staff _, FieldType.FixedText _, FieldType.Signature _ ->
                single(field, input);
        };
        boolean notAsked = field.requirement().allowsNotAsked() && input.containsKey(field.id() + NOT_ASKED);
        return answer.isEmpty() && notAsked ? Optional.of(new Answer.NotAsked()) : answer;
    }

    private Optional<Answer> single(FormField field, MultiValueMap<String, String> input) {
        return value(field.id(), field.label(), field.type(), input.getFirst(field.id()));
    }

    private Optional<Answer> value(String name, String label, FieldType type, @Nullable String raw) {
        String text = ValueReader.clean(raw);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        values.hint(type, text).ifPresent(hint -> hints.add("「%s」は%s".formatted(label, hint)));
        try {
            return Optional.of(values.read(type, text));
        } catch (Refusal refusal) {
            problems.add(new Problem(name, label, refusal.reasons().getFirst().message()));
            return Optional.of(new Answer.Unreadable(text));
        }
    }

    private Optional<Answer> chosen(FormField field, FormOptions options, MultiValueMap<String, String> input) {
        List<String> sent = input.getOrDefault(field.id(), List.of());
        List<String> mains = filled(input.getOrDefault(field.id() + ".main", List.of()));
        Map<String, String> details = details(field, options, input);
        List<String> codes = options.codes().stream().filter(sent::contains).toList();
        List<String> unknown =
                filled(sent).stream().filter(code -> !options.contains(code)).toList();
        if (!unknown.isEmpty() || !options.codes().containsAll(mains)) {
            problems.add(new Problem(field.id(), field.label(), "選択肢から選んでください"));
        }
        if (mains.size() > 1) {
            problems.add(new Problem(field.id(), field.label(), "◎は1つだけにしてください"));
        }
        String main = mains.stream().filter(options::contains).findFirst().orElse(null);
        Answer.Chosen chosen = new Answer.Chosen(codes, main, details);
        checkExclusive(field, options, chosen);
        checkDetails(field, options, chosen);
        boolean empty = chosen.withMain().isEmpty() && details.isEmpty();
        return empty ? Optional.empty() : Optional.of(chosen);
    }

    private Map<String, String> details(FormField field, FormOptions options, MultiValueMap<String, String> input) {
        Map<String, String> details = new HashMap<>();
        for (FormOption option : options.all()) {
            String name = detailName(field.id(), option.code());
            String text = ValueReader.clean(input.getFirst(name));
            if (option.detail() != null && !text.isEmpty() && !details.containsKey(option.code())) {
                details.put(option.code(), detail(field, option, option.detail(), text));
            }
        }
        return details;
    }

    private String detail(FormField field, FormOption option, FormOption.Detail detail, String text) {
        try {
            return ValueReader.detail(detail, text);
        } catch (Refusal refusal) {
            String label = "%s（%s）".formatted(field.label(), option.label());
            problems.add(new Problem(
                    detailName(field.id(), option.code()),
                    label,
                    refusal.reasons().getFirst().message()));
            return text;
        }
    }

    private void checkExclusive(FormField field, FormOptions options, Answer.Chosen chosen) {
        options.all().stream()
                .filter(option -> option.exclusive() && chosen.codes().contains(option.code()))
                .filter(_ -> chosen.withMain().size() > 1)
                .findFirst()
                .ifPresent(option -> problems.add(
                        new Problem(field.id(), field.label(), "「%s」とほかの項目は、同時に選べません".formatted(option.label()))));
    }

    private void checkDetails(FormField field, FormOptions options, Answer.Chosen chosen) {
        for (String code : chosen.details().keySet()) {
            if (!chosen.withMain().contains(code)) {
                String option = options.all().stream()
                        .filter(candidate -> candidate.code().equals(code))
                        .findFirst()
                        .orElseThrow()
                        .label();
                problems.add(new Problem(
                        field.id(), field.label(), "「%s」に記入がありますが、選ばれていません。選ぶか、記入を消してください".formatted(option)));
            }
        }
    }

    private Optional<Answer> rows(FormField field, FieldType.Table table, MultiValueMap<String, String> input) {
        List<Map<String, Answer>> rows = new ArrayList<>();
        for (int row : rowNumbers(field.id(), input)) {
            Map<String, Answer> cells = new LinkedHashMap<>();
            for (FieldType.Column column : table.columns()) {
                cell(field, row, column, input.getFirst(cellName(field.id(), row, column.id())))
                        .ifPresent(answer -> cells.put(column.id(), answer));
            }
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Answer.Rows(rows));
    }

    private Optional<Answer> cell(FormField field, int row, FieldType.Column column, @Nullable String raw) {
        String label = "%s %d行目 %s".formatted(field.label(), row + 1, column.label());
        return value(cellName(field.id(), row, column.id()), label, column.type(), raw);
    }

    static String cellName(String field, int row, String column) {
        return "%s.%d.%s".formatted(field, row, column);
    }

    static SortedSet<Integer> rowNumbers(String field, MultiValueMap<String, String> input) {
        SortedSet<Integer> numbers = new TreeSet<>();
        for (String name : input.keySet()) {
            String[] parts = name.split("\\.", -1);
            if (parts.length == 3 && parts[0].equals(field) && parts[1].matches("\\d{1,2}")) {
                numbers.add(Integer.parseInt(parts[1]));
            }
        }
        return numbers;
    }

    static String detailName(String field, String code) {
        return "%s.%s.detail".formatted(field, code);
    }

    private static List<String> filled(List<String> sent) {
        return sent.stream().filter(value -> value != null && !value.isBlank()).toList();
    }
}
