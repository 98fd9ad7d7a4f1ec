package tsunagi.person;

import java.util.List;

/**
 * Some of the merges.
 *
 * @param total of all that the reader may see
 */
public record PersonMergeList(List<PersonMerge> merges, int total) {
    public PersonMergeList {
        merges = List.copyOf(merges);
    }
}
