package tsunagi.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tsunagi.access.StaffDirectory.Colleague;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.StaffId;

class ReviewFormTest {
    private static final LocalDate HELD = LocalDate.of(2026, 11, 16);
    private static final Colleague ADACHI = new Colleague(new StaffId(UUID.randomUUID()), "足立 悠");
    private static final ReviewLine LINE = line("R08-0012");

    private static ReviewLine line(String number) {
        return new ReviewLine(
                new CaseId(UUID.randomUUID()),
                new CaseNumber(number),
                new PersonId(UUID.randomUUID()),
                false,
                40,
                1,
                false,
                null,
                null,
                null,
                ReviewEntry.NONE,
                null);
    }

    private static Map<String, String> row(String decision, String until, String actor) {
        var typed = new HashMap<String, String>();
        typed.put("R08-0012.agency", "電話に\r\n出ない");
        typed.put("R08-0012.city", "");
        typed.put("R08-0012.decision", decision);
        typed.put("R08-0012.until", until);
        typed.put("R08-0012.actor", actor);
        return typed;
    }

    private static Map<CaseId, ReviewEntry> read(Map<String, String> typed) {
        return new ReviewForm(typed).read(HELD, List.of(LINE, line("R08-0013")), List.of(ADACHI));
    }

    @Test
    void aRowIsReadAndOneThatTheFormLacksIsLeftAsItIs() {
        assertThat(read(row("訪問する", "R8.11.20", "足立 悠")))
                .containsExactly(Map.entry(
                        LINE.caseId(),
                        new ReviewEntry(
                                "電話に\n出ない", "", ReviewDecision.VISIT, LocalDate.of(2026, 11, 20), ADACHI.id())));
    }

    @Test
    void watchingNeedsNeitherADayNorSomebody() {
        assertThat(read(row("見守る", "", ""))).hasSize(1);
    }

    @Test
    void everythingElseNeedsBoth() {
        assertThatThrownBy(() -> read(row("電話する", "", "")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::field)
                                .containsExactly("R08-0012.until", "R08-0012.actor"));
    }

    @Test
    void aDayWithoutADecisionIsRefused() {
        assertThatThrownBy(() -> read(row("", "R8.11.20", ""))).hasMessageContaining("方針を選んでください");
    }

    @Test
    void aDayBeforeTheReviewIsRefused() {
        assertThatThrownBy(() -> read(row("電話する", "R8.11.15", "足立 悠"))).hasMessageContaining("確認の日より後の日");
    }

    @Test
    void whatNobodyOfferedIsRefused() {
        assertThatThrownBy(() -> read(row("様子見", "", ""))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> read(row("電話する", "R8.11.20", "他人"))).isInstanceOf(Refusal.class);
    }
}
