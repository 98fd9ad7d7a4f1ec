package tsunagi.reporting;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;
import tsunagi.web.Choice;

/**
 * 報告前に直すもの, by what is to be put right.
 *
 * @param hidden how many belong to cases that the reader may not see
 */
record ReturnGapsPage(Selection selection, Map<ReturnGap, List<Line>> lines, int hidden) {
    ReturnGapsPage {
        var ordered = new EnumMap<ReturnGap, List<Line>>(ReturnGap.class);
        ordered.putAll(lines);
        lines = ordered;
    }

    /** @param href the field where it is put right, for who may */
    record Line(CaseNumber number, String name, LocalDate on, String href) {
        String day() {
            return JapaneseDates.formatWithWeekday(on);
        }
    }

    int number() {
        return hidden + lines.values().stream().mapToInt(List::size).sum();
    }

    String title() {
        return "報告前に直すもの（" + ReturnPage.counted(selection.span()).label() + "）";
    }

    String backHref() {
        return "/returns" + selection.query();
    }

    List<Choice> scopes() {
        return selection.scopeChoices();
    }
}
