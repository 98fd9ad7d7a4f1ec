package tsunagi.person;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person to be entered into the register.
 *
 * @param address null while nothing is known about where she lives
 */
public record NewPerson(
        PersonBasics basics,
        List<Telephone> telephones,
        @Nullable Address address) {
    public NewPerson {
        requireNonNull(basics, "basics is null");
        telephones = List.copyOf(telephones);
    }

    public static NewPerson of(PersonBasics basics) {
        return new NewPerson(basics, List.of(), null);
    }
}
