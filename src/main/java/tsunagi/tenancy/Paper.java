package tsunagi.tenancy;

import org.jspecify.annotations.Nullable;

/**
 * 帳票 — what a paper is called here.
 *
 * @param number 様式番号 such as 様式8; null where the municipality gives none
 * @param instruction 教示文 of a notice; null for other papers
 */
public record Paper(
        PaperKind kind,
        @Nullable String number,
        String name,
        @Nullable String instruction) {

    /** Number and name as staff say it. */
    public String title() {
        return number == null ? name : number + " " + name;
    }
}
