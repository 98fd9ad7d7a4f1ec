package tsunagi.review;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tsunagi.access.StaffDirectory.Colleague;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.StaffId;
import tsunagi.person.PersonName;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.Choice;
import tsunagi.web.Conflict.Stored;

/**
 * The board of one review.
 *
 * @param hidden how many rows the reader may not see
 * @param colleagues who may act, each under a name of her own
 * @param staff the names of everybody who is named on the board
 * @param writes whether the reader keeps the board; the city reads it
 */
record ReviewPage(
        Review review,
        List<ReviewLine> lines,
        int hidden,
        Map<PersonId, PersonName> names,
        List<Colleague> colleagues,
        Map<StaffId, String> staff,
        boolean writes) {
    ReviewPage {
        lines = List.copyOf(lines);
        colleagues = List.copyOf(colleagues);
    }

    String title() {
        return "プラン未作成ケースの確認　" + review.day();
    }

    String name(ReviewLine line) {
        return requireNonNull(names.get(line.person()), "a person of a case").display();
    }

    ReviewForm form() {
        return ReviewForm.of(review, lines, colleagues);
    }

    /** For whoever has written on the same board: row by row what stands there now. */
    ChangedMeanwhile changed() {
        ReviewForm form = form();
        List<Stored> fields = new ArrayList<>();
        for (ReviewLine line : lines) {
            String who = name(line) + "さん ";
            fields.add(field(form, line, ReviewForm.AGENCY, who + "支援機関のコメント"));
            fields.add(field(form, line, ReviewForm.CITY, who + "市のコメント"));
            fields.add(field(form, line, ReviewForm.DECISION, who + "今週の方針"));
            fields.add(field(form, line, ReviewForm.UNTIL, who + "いつまでに"));
            fields.add(field(form, line, ReviewForm.ACTOR, who + "だれが"));
        }
        String by = staff.getOrDefault(review.changedBy(), "ほかの人");
        return new ChangedMeanwhile(new ChangedMeanwhile.Saved(by, review.changedAt(), review.version()), fields);
    }

    private static Stored field(ReviewForm form, ReviewLine line, String field, String label) {
        return Stored.of(ReviewForm.name(line.number(), field), label, form.value(line.number(), field));
    }

    List<Choice> decisions() {
        return ReviewDecision.choices();
    }

    List<Choice> actors() {
        return colleagues.stream()
                .map(colleague -> Choice.of(colleague.name(), colleague.name()))
                .toList();
    }

    /** {@code 電話する　12月3日まで　相田 恵}. */
    String decided(ReviewEntry entry) {
        var decision = entry.decision();
        if (decision == null) {
            return "決めていません";
        }
        String until = entry.actBy() == null ? "" : "　" + JapaneseDates.formatMonthDay(entry.actBy()) + "まで";
        String actor = entry.actor() == null ? "" : "　" + staff.getOrDefault(entry.actor(), "");
        return decision.label() + until + actor;
    }
}
