package tsunagi.person;

import java.util.List;

/**
 * Some of those who were found.
 *
 * @param total of all that the reader may see
 */
public record FoundPeople(List<FoundPerson> people, int total) {
    public FoundPeople {
        people = List.copyOf(people);
    }
}
