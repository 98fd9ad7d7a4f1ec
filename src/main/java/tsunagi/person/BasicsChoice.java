package tsunagi.person;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 残す内容 — of two entries, from which one each of the basics is taken; from the kept one where nothing is said. */
public record BasicsChoice(Map<BasicsField, Source> sources) {

    /** BOTH only where text can stand below text. */
    public enum Source {
        KEPT,
        GIVEN_UP,
        BOTH
    }

    public BasicsChoice {
        sources = Map.copyOf(sources);
    }

    /** @throws tsunagi.kernel.Refusal when no part of a name would be left */
    PersonBasics of(PersonBasics kept, PersonBasics givenUp) {
        PersonName name = from(BasicsField.NAME, kept, givenUp).name();
        PersonBasics sex = from(BasicsField.SEX, kept, givenUp);
        return new PersonBasics(
                new PersonName(
                        name.family(),
                        name.given(),
                        from(BasicsField.KANA, kept, givenUp).name().kana(),
                        from(BasicsField.ALIAS, kept, givenUp).name().alias(),
                        name.anonymousLabel()),
                sex.sex(),
                sex.sexNote(),
                from(BasicsField.BIRTH, kept, givenUp).birth(),
                from(BasicsField.NATIONALITY, kept, givenUp).nationality(),
                from(BasicsField.LANGUAGE, kept, givenUp).language(),
                note(kept, givenUp));
    }

    private PersonBasics from(BasicsField field, PersonBasics kept, PersonBasics givenUp) {
        return sources.get(field) == Source.GIVEN_UP ? givenUp : kept;
    }

    private @Nullable String note(PersonBasics kept, PersonBasics givenUp) {
        if (sources.get(BasicsField.NOTE) != Source.BOTH) {
            return from(BasicsField.NOTE, kept, givenUp).note();
        }
        String both = Stream.of(kept.note(), givenUp.note())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("\n"));
        return both.isEmpty() ? null : both;
    }
}
