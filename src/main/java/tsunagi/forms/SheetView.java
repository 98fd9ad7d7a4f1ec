package tsunagi.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.web.FormErrors;

/**
 * A sheet as its templates show it; pages hand it to {@code @template.forms.sheet} and its errors to the layout.
 *
 * @param version 0 when nothing was saved yet
 */
public record SheetView(
        FormDefinition definition,
        Mode mode,
        int version,
        String savedLine,
        List<SectionView> sections,
        List<Problem> problems,
        String reason,
        List<RevisionLine> revisions) {
    /** What people do with the sheet. */
    enum Mode {
        FILL_IN,
        READ,
        CORRECT
    }

    /** One line of the sheet's history: when, by whom, what. */
    record RevisionLine(String when, String who, String what) {}

    public SheetView {
        sections = List.copyOf(sections);
        problems = List.copyOf(problems);
        revisions = List.copyOf(revisions);
    }

    /** For the layout: the summary on top, a line for each field. */
    public FormErrors errors() {
        FormErrors errors = FormErrors.none();
        problems.forEach(problem -> errors.add(problem.field(), problem.summary()));
        return errors;
    }

    /** Such as 様式1 相談受付・申込票. */
    public String title() {
        return definition.fullTitle();
    }

    /** False once the sheet is finalised and not opened for correction. */
    public boolean isEditable() {
        return mode != Mode.READ;
    }

    public boolean isCorrection() {
        return mode == Mode.CORRECT;
    }

    /** How many ※ fields are still empty. */
    public int missing() {
        return sections.stream().mapToInt(SectionView::missing).sum();
    }

    String completedBy() {
        return definition.completedBy();
    }

    long reconstructed() {
        return definition.fields().stream()
                .filter(field -> field.origin().reconstructed())
                .count();
    }

    @Nullable
    String reasonError() {
        return problems.stream()
                .filter(problem -> problem.field().equals(Submission.REASON))
                .map(Problem::message)
                .findFirst()
                .orElse(null);
    }
}
