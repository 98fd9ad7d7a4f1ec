package tsunagi.practice;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tsunagi.kernel.CaseNumber;
import tsunagi.review.PlanReviews;
import tsunagi.review.ReviewDecision;
import tsunagi.review.ReviewEntry;

/** プラン未作成ケースの確認: two weeks in a row, by the chief with the city at the table. */
@Component
@Profile("practice")
class ReviewTable {
    private static final String DESK = "O1";
    private static final List<Integer> WEEKS = List.of(10, 5);
    private static final int TIME_TO_ACT = 6;
    private static final int DECIDED = 3;

    private final PlanReviews reviews;

    ReviewTable(PlanReviews reviews) {
        this.reviews = reviews;
    }

    /** @return a consultation on the board about which nothing was decided */
    CaseNumber hold(Practice practice, Desks desks) {
        Set<CaseNumber> discussed = new LinkedHashSet<>();
        var narrator = new Narrator(practice, desks).by(PracticeStaff.SHUNIN);
        for (int ago : WEEKS) {
            narrator.on(ago).does(today -> {
                var review = reviews.hold(practice.office(DESK));
                var entries = entries(narrator, practice.day(ago - TIME_TO_ACT));
                var board = reviews.board(review);
                discussed.addAll(board);
                for (int row = 0; row < Math.min(entries.size(), board.size()); row++) {
                    CaseNumber number = board.get(row);
                    reviews.decide(review, number, entries.get(row));
                }
            });
        }
        return discussed.stream().skip(DECIDED).findFirst().orElseThrow();
    }

    /** What is said of the first rows of the board. */
    private static List<ReviewEntry> entries(Narrator narrator, LocalDate actBy) {
        return List.of(
                new ReviewEntry(
                        "電話に出ない。手紙を置いてきたが返事がない。",
                        "税の窓口にも来ていない。",
                        ReviewDecision.VISIT,
                        actBy,
                        narrator.staff(PracticeStaff.OUTREACH)),
                new ReviewEntry(
                        "家計の聞き取りが途中。通帳を持ってきてもらう約束をした。",
                        "",
                        ReviewDecision.CALL,
                        actBy,
                        narrator.staff(PracticeStaff.SOUDAN)),
                new ReviewEntry("長男が週末に帰省する。それまで様子を見る。", "", ReviewDecision.WATCH, null, null));
    }
}
