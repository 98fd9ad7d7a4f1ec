package tsunagi.supportconference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.web.Choice;
import tsunagi.web.Field;

/** One input of a form of the conference; {@code form.jte} draws all of them. */
sealed interface Input {
    Field field();

    record Line(Field field) implements Input {}

    record Area(Field field, int limit) implements Input {}

    record Day(Field field) implements Input {}

    record Time(Field field) implements Input {}

    record Options(Field field, List<Choice> choices) implements Input {
        public Options {
            choices = List.copyOf(choices);
        }
    }

    /** @param empty what stands there while nothing is chosen */
    record Menu(Field field, List<Choice> choices, String empty) implements Input {
        public Menu {
            choices = List.copyOf(choices);
        }
    }

    record Boxes(Field field, List<Choice> choices, List<String> chosen) implements Input {
        public Boxes {
            choices = List.copyOf(choices);
            chosen = List.copyOf(chosen);
        }

        static Boxes of(Field field, List<Choice> choices, @Nullable List<String> chosen) {
            return new Boxes(field, choices, chosen == null ? List.of() : chosen);
        }
    }
}
