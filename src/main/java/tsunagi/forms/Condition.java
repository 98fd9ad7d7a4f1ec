package tsunagi.forms;

import java.time.LocalDate;
import java.util.List;

/** When a field is asked or needed, by the answer of another field of the same form. Other rules are named Java. */
public sealed interface Condition {
    String field();

    boolean holds(Answers answers);

    /** One of these options is chosen. */
    record HasCode(String field, List<String> codes) implements Condition {
        public HasCode {
            codes = List.copyOf(codes);
        }

        @Override
        public boolean holds(Answers answers) {
            return codes.stream().anyMatch(code -> answers.hasCode(field, code));
        }
    }

    /** Anything is filled in. */
    record IsFilled(String field) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return answers.find(field)
                    .filter(answer -> !(answer instanceof Answer.NotAsked))
                    .isPresent();
        }
    }

    /** The condition in words, as the sheet shows it beside the field. */
    default String words(FormDefinition definition, LocalDate day) {
        FormField asked = definition.field(field());
        return switch (this) {
            case HasCode(String _, List<String> codes) ->
                "「%s」が「%s」のとき".formatted(asked.label(), String.join("」「", labels(asked, codes, day)));
            case IsFilled _ -> "「%s」を記入したとき".formatted(asked.label());
        };
    }

    private static List<String> labels(FormField field, List<String> codes, LocalDate day) {
        return codes.stream()
                .map(code ->
                        field.type().options().find(code, day).orElseThrow().label())
                .toList();
    }
}
