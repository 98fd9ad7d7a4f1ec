package tsunagi.forms;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.PartialDate;

/** Writes answers back as the input that would give them: what the fields of a sheet show. */
final class RawInput {
    private RawInput() {}

    static MultiValueMap<String, String> of(FormDefinition definition, Answers answers) {
        MultiValueMap<String, String> input = new LinkedMultiValueMap<>();
        for (FormField field : definition.fields()) {
            answers.find(field.id()).ifPresent(answer -> write(input, field.id(), answer));
        }
        return input;
    }

    /** Puts all that was sent for one field in the place of what stood there. */
    static void replace(MultiValueMap<String, String> input, MultiValueMap<String, String> sent, String field) {
        input.keySet().removeIf(name -> belongsTo(name, field));
        sent.forEach((name, values) -> {
            if (belongsTo(name, field)) {
                input.put(name, chosen(values));
            }
        });
    }

    /** Without the empty value that a page sends along to say that the field was on it. */
    private static List<String> chosen(List<String> values) {
        List<String> filled = values.stream().filter(value -> !value.isEmpty()).toList();
        return filled.isEmpty() ? List.of("") : filled;
    }

    private static boolean belongsTo(String name, String field) {
        return name.equals(field) || name.startsWith(field + ".");
    }

    private static void write(MultiValueMap<String, String> input, String name, Answer answer) {
        switch (answer) {
            case Answer.Chosen chosen -> {
                chosen.codes().forEach(code -> input.add(name, code));
                if (chosen.main() != null) {
                    input.add(name + ".main", chosen.main());
                }
                chosen.details().forEach((code, detail) -> input.add(AnswerReader.detailName(name, code), detail));
            }
            case Answer.Rows(List<Map<String, Answer>> rows) -> {
                for (int row = 0; row < rows.size(); row++) {
                    String prefix = name + "." + row + ".";
                    rows.get(row).forEach((column, cell) -> write(input, prefix + column, cell));
                }
            }
            case Answer.NotAsked _ -> input.add(name + ".notAsked", "true");
            case Answer.Text _, Answer.OnDate _, Answer.OnPartialDate _, Answer.AtTime _, Answer.Amount _ ->
                input.add(name, single(answer));
            case Answer.Number _, Answer.ByStaff _, Answer.Signed _, Answer.Unreadable _ ->
                input.add(name, single(answer));
        }
    }

    private static String single(Answer answer) {
        return switch (answer) {
            case Answer.Text text -> text.value();
            case Answer.OnDate date -> JapaneseDates.format(date.value());
            case Answer.OnPartialDate date -> partial(date.value());
            case Answer.AtTime time -> time.value().toString();
            case Answer.Amount amount -> amount.value().digits();
            case Answer.Number number -> Long.toString(number.value());
            case Answer.ByStaff staff -> staff.value().toString();
            case Answer.Signed _ -> "paper";
            case Answer.Unreadable unreadable -> unreadable.raw();
            case Answer.Chosen _, Answer.Rows _, Answer.NotAsked _ ->
                throw new IllegalArgumentException("not a single value: " + answer);
        };
    }

    /** In 西暦, which is never ambiguous: a year may belong to two eras. */
    static String partial(@Nullable PartialDate date) {
        if (date == null) {
            return "不明";
        }
        String day = date.year() + "年"
                + (date.month() == null ? "" : date.month() + "月")
                + (date.day() == null ? "" : date.day() + "日");
        return date.estimated() ? day + "推定" : day;
    }
}
