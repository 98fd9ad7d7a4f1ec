package tsunagi.housingbenefit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tsunagi.meanstest.BenefitType;

/**
 * 必要書類の確認 of one application.
 *
 * @param lines every paper that this application needs, in the order of the screen
 * @param gapReason why it was sent before all of them were there; empty otherwise
 */
record Checklist(List<Line> lines, String gapReason) {
    Checklist {
        lines = List.copyOf(lines);
    }

    /**
     * One paper.
     *
     * @param receivedOn null until it is there
     * @param notNeeded why it is not needed; empty while it is
     */
    record Line(RequiredDocument document, @Nullable LocalDate receivedOn, String notNeeded) {
        static Line missing(RequiredDocument document) {
            return new Line(document, null, "");
        }

        boolean isMissing() {
            return receivedOn == null && notNeeded.isEmpty();
        }
    }

    /** @param stored of this application; what it doesn't name is missing */
    static Checklist of(Occasion occasion, BenefitType type, Map<RequiredDocument, Line> stored, String gapReason) {
        return new Checklist(
                RequiredDocument.of(occasion, type).stream()
                        .map(document -> stored.getOrDefault(document, Line.missing(document)))
                        .toList(),
                gapReason);
    }

    List<String> missing() {
        return lines.stream()
                .filter(Line::isMissing)
                .map(line -> line.document().label())
                .toList();
    }

    boolean isComplete() {
        return missing().isEmpty();
    }
}
