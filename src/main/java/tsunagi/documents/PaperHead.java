package tsunagi.documents;

import java.util.Objects;
import tsunagi.forms.FormDefinition;
import tsunagi.tenancy.Paper;

/**
 * What stands at the head of every page of a print.
 *
 * @param formNumber such as 様式1, empty where the paper has none
 * @param identification the case's ID, and the name where the paper shows one; empty on a blank form
 */
public record PaperHead(String formNumber, String title, String identification, boolean landscape) {
    /** A standard form under its own number and title. */
    public static PaperHead of(FormDefinition form, String identification) {
        return new PaperHead(form.number(), form.title(), identification, false);
    }

    /** A form under the number and the name that the municipality gives it: 様式1 here, 【1】 there. */
    public static PaperHead of(Paper paper, String identification) {
        return new PaperHead(Objects.requireNonNullElse(paper.number(), ""), paper.name(), identification, false);
    }

    public PaperHead {
        Objects.requireNonNull(formNumber, "formNumber is null");
        Objects.requireNonNull(title, "title is null");
        Objects.requireNonNull(identification, "identification is null");
    }
}
