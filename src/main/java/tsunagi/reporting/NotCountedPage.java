package tsunagi.reporting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;

/**
 * 数えていないケース — the cases received or active in the period that a number doesn't count, each with its reason.
 *
 * @param chosen the reason whose cases are shown; empty for all reasons
 * @param reasons how often each reason stands
 * @param lines the first of the cases
 * @param hidden how many more the reader may not see: restricted, or another desk's
 */
record NotCountedPage(
        Selection selection,
        Indicator indicator,
        String chosen,
        Map<String, Long> reasons,
        List<Line> lines,
        int hidden) {
    NotCountedPage {
        reasons = Collections.unmodifiableSortedMap(new TreeMap<>(reasons));
        lines = List.copyOf(lines);
    }

    record Line(CaseNumber number, String name, WhyNot.Reason reason) {
        String day() {
            return reason.on() == null ? "" : JapaneseDates.formatWithWeekday(reason.on());
        }

        String href() {
            return "/cases/" + number.value();
        }

        String mendHref() {
            return href() + reason.page().path();
        }
    }

    String title() {
        return "「" + indicator.name() + "」に数えていないケース（" + selection.span().label() + "）";
    }

    /** Only the desk itself writes in its cases. */
    boolean mends() {
        return selection.scope().desk();
    }

    long total() {
        return reasons.values().stream().mapToLong(Long::longValue).sum();
    }

    boolean cut() {
        return lines.size() < (chosen.isEmpty() ? total() : reasons.getOrDefault(chosen, 0L));
    }

    String reasonHref(String reason) {
        return everyReasonHref() + "&reason=" + URLEncoder.encode(reason, StandardCharsets.UTF_8);
    }

    String everyReasonHref() {
        return "/returns/" + indicator.code() + "/not-counted" + selection.query();
    }

    String backHref() {
        return "/returns/" + indicator.code() + "/cases" + selection.query();
    }
}
