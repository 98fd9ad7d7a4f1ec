package tsunagi.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;

/**
 * The cases behind a number.
 *
 * @param hidden how many of those counted the reader may not see: restricted, or another desk's
 */
record CountedPage(Selection selection, Indicator indicator, List<Line> lines, int hidden) {
    CountedPage {
        lines = List.copyOf(lines);
    }

    /** @param on the day by which it counts */
    record Line(LocalDate on, CaseNumber number, String name) {
        String day() {
            return JapaneseDates.formatWithWeekday(on);
        }

        String href() {
            return "/cases/" + number.value();
        }
    }

    String title() {
        return indicator.name() + "（" + selection.span().label() + "）";
    }

    int total() {
        return lines.size() + hidden;
    }

    String number() {
        return "%,d".formatted(total());
    }

    String notCountedHref() {
        return "/returns/" + indicator.code() + "/not-counted" + selection.query();
    }

    /** 締め済み（第1版）; null for a number that is counted now. */
    @Nullable
    String frozenNote() {
        return selection.reading() instanceof Reading.Frozen frozen
                ? "締め済み（" + frozen.closing().versionLabel() + "）のときに数えたケースです。"
                : null;
    }

    String backHref() {
        return "/returns" + selection.query();
    }
}
