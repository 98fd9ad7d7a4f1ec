package tsunagi.reporting;

import java.util.List;

/**
 * The cases behind a number of the dashboard.
 *
 * @param hidden how many of those counted the reader may not see: restricted, or another desk's
 */
record CohortPage(Selection selection, CohortPart part, List<CountedPage.Line> lines, int hidden) {
    CohortPage {
        lines = List.copyOf(lines);
    }

    String title() {
        return part.label() + "（" + selection.span().label() + "の受付）";
    }

    int total() {
        return lines.size() + hidden;
    }

    String number() {
        return "%,d".formatted(total());
    }

    String backHref() {
        return "/returns/dashboard" + selection.query();
    }
}
