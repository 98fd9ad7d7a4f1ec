package tsunagi.documents;

import java.util.Objects;

/**
 * What stands at the head of every page of a print.
 *
 * @param formNumber such as 様式1, empty where the paper has none
 * @param identification the case's ID, and the name where the paper shows one; empty on a blank form
 */
public record Paper(String formNumber, String title, String identification, boolean landscape) {
    public Paper {
        Objects.requireNonNull(formNumber, "formNumber is null");
        Objects.requireNonNull(title, "title is null");
        Objects.requireNonNull(identification, "identification is null");
    }
}
