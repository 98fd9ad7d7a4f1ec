package tsunagi.reporting;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseNumber;
import tsunagi.web.Choice;

/**
 * 差異 — what a closed month counted, beside what is counted now or what another version counted.
 *
 * @param with the other version; null for what is counted now
 * @param hidden how many differences belong to cases that the reader may not see
 */
record DifferencesPage(
        ReturnClosing closing,
        @Nullable ReturnClosing with,
        Selection selection,
        List<ReturnClosing> versions,
        List<FigureLine> figures,
        List<CaseLine> cases,
        int hidden) {
    static final String NOW = Reading.NOW;

    DifferencesPage {
        versions = List.copyOf(versions);
        figures = List.copyOf(figures);
        cases = List.copyOf(cases);
    }

    /**
     * A number that differs.
     *
     * @param change with its sign; the empty text for a rate
     * @param explained whether the differences below add up to it
     */
    record FigureLine(String name, String unit, String before, String after, String change, boolean explained) {}

    /** The differences of a case. */
    record CaseLine(CaseNumber number, String name, List<Line> lines) {
        CaseLine {
            lines = List.copyOf(lines);
        }

        String href() {
            return "/cases/" + number.value();
        }
    }

    record Line(String thing, String day, String change) {}

    String title() {
        return "差異　" + closing.monthLabel();
    }

    String beforeLabel() {
        return closing.versionLabel();
    }

    String afterLabel() {
        return with == null ? "今の記録" : with.versionLabel();
    }

    String withCode() {
        return with == null ? NOW : Integer.toString(with.version());
    }

    List<Choice> others() {
        return Stream.concat(
                        Stream.of(Choice.of(NOW, "今の記録")),
                        versions.stream()
                                .filter(each -> each.version() != closing.version())
                                .map(each -> Choice.of(Integer.toString(each.version()), each.versionLabel())))
                .toList();
    }

    List<Choice> scopes() {
        return selection.scopes().stream()
                .map(scope -> Choice.of(scope.code(), scope.label()))
                .toList();
    }
}
