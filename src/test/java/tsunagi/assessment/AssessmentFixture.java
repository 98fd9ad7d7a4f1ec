package tsunagi.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tsunagi.access.Actor;
import tsunagi.forms.FormDefinition;
import tsunagi.forms.FormField;
import tsunagi.forms.Submission;

/** Filled-in 様式2 and screenings for tests. */
final class AssessmentFixture {
    private AssessmentFixture() {}

    /** Everything that 確定 asks for, 聞けていない where that is allowed. */
    static MultiValueMap<String, String> complete(FormDefinition form, Actor author) {
        MultiValueMap<String, String> input = new LinkedMultiValueMap<>();
        form.fields().stream()
                .filter(FormField::isAnswered)
                .filter(field -> field.requirement().allowsNotAsked()
                        && field.requirement().atFinalisation())
                .forEach(field -> input.add(field.id() + ".notAsked", "true"));
        input.add("intakeOn", "R8.11.10");
        input.add("enteredOn", "R8.11.16");
        input.add("author", author.staff().value().toString());
        input.add("issuesSummary", "家賃の滞納を解消し、体調に合う仕事を探す");
        answer(input, "traits", "T09", "T10");
        answer(input, "householdIncome", "98,000");
        return input;
    }

    private static void answer(MultiValueMap<String, String> input, String field, String... values) {
        input.remove(field + ".notAsked");
        input.put(field, List.of(values));
    }

    static Submission submission(int version, String... inputs) {
        MultiValueMap<String, String> map = new LinkedMultiValueMap<>();
        for (String input : inputs) {
            int equals = input.indexOf('=');
            map.add(input.substring(0, equals), input.substring(equals + 1));
        }
        return Submission.of(version, map);
    }

    /** 令和8年11月18日. */
    static ScreeningForm screening(String result, int version, String... destinations) {
        return screening("R8.11.18", result, null, version, destinations);
    }

    static ScreeningForm screening(
            String on, String result, @Nullable String onPaper, int version, String... destinations) {
        return new ScreeningForm(
                on,
                result,
                "本人と話し合って決めた",
                List.of(destinations),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                onPaper,
                version);
    }
}
