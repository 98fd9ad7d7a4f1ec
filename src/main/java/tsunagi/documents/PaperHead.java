package tsunagi.documents;

import java.util.Objects;
import tsunagi.forms.FilledForm;
import tsunagi.tenancy.Paper;

/**
 * What stands at the head of every page of a print.
 *
 * @param formNumber such as 様式1, empty where the paper has none
 * @param identification the case's ID, and the name where the paper shows one; empty on a blank form
 */
public record PaperHead(String formNumber, String title, String identification, boolean landscape) {
    /** A form under the number and the name that the municipality gives it: 様式1 here, 【1】 there. */
    public static PaperHead of(Paper paper, String identification) {
        return new PaperHead(Objects.requireNonNullElse(paper.number(), ""), paper.name(), identification, false);
    }

    /** A filled form whose every page names the case's ID and the person, as the form itself has them. */
    public static PaperHead of(Paper paper, FilledForm form) {
        String number = form.value("caseNumber").text();
        return of(paper, ("ID " + number + "　" + form.value("name").text()).strip());
    }

    /** An empty form: it names nobody. */
    public static PaperHead blank(Paper paper) {
        return of(paper, "");
    }

    public PaperHead {
        Objects.requireNonNull(formNumber, "formNumber is null");
        Objects.requireNonNull(title, "title is null");
        Objects.requireNonNull(identification, "identification is null");
    }
}
