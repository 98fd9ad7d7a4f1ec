package tsunagi.forms;

import java.time.LocalDate;
import java.util.List;
import org.springframework.util.MultiValueMap;

/** Fills in and finalises one form for simulated cases, by the rules by which the program does. */
public final class SheetFiller {
    private static final DefinitionCatalogue STANDARD = new DefinitionCatalogue();

    private final FormDefinition definition;
    private final String hash;

    private SheetFiller(FormDefinition definition) {
        this.definition = definition;
        this.hash = definition.hash();
    }

    public static SheetFiller of(FormId form, LocalDate on) {
        return new SheetFiller(STANDARD.definition(form, on));
    }

    /** What is kept of a finalised sheet. */
    public record Finalised(String answers, String rendered, List<ChosenOption> choices) {
        public Finalised {
            choices = List.copyOf(choices);
        }
    }

    public String form() {
        return definition.form().value();
    }

    public String hash() {
        return hash;
    }

    /** The definition as {@code form_definition} keeps it. */
    public String body() {
        return DefinitionText.of(definition);
    }

    /** @throws IllegalStateException when the program would not finalise the sheet */
    public Finalised finalise(MultiValueMap<String, String> input, SheetContext context) {
        Reading reading = AnswerReader.read(definition, context, Submission.of(0, input), Answers.NONE);
        List<Problem> problems = Completeness.problems(definition, context, reading);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(definition.form() + " is not complete: " + problems);
        }
        Answers answers = reading.answers();
        var updated = context.updatedOn(context.today());
        return new Finalised(
                AnswerJson.write(definition, answers),
                AnswerJson.writeRendered(new Rendering(updated).all(definition, answers)),
                SheetSaving.choices(definition, answers));
    }
}
