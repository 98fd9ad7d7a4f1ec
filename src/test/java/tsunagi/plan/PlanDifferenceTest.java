package tsunagi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tsunagi.plan.PlanDifference.Mark;
import tsunagi.plan.PlanRow.Goal;
import tsunagi.plan.PlanRow.Issue;
import tsunagi.tenancy.ServiceCode;

class PlanDifferenceTest {
    private static final Issue RENT = new Issue(new UUID(0, 1), 1, "家賃の滞納が2か月ある");
    private static final Goal REPAY = new Goal(new UUID(0, 2), 1, "滞納した家賃を分割で返す", LocalDate.of(2027, 3, 31));
    private static final PlanContent FORMER =
            new PlanContent(PlanFixture.sheet(), List.of(RENT), List.of(REPAY), List.of());

    private static PlanDifference of(List<Issue> issues, List<Goal> goals, Map<UUID, UUID> origins) {
        return new PlanDifference(
                FORMER,
                new PlanContent(PlanFixture.sheet(), issues, goals, List.of()),
                origins,
                PlanFixture.practiceServices());
    }

    @Test
    void aCopiedRowIsTheSameWhateverItsDay() {
        var copy = new Goal(new UUID(0, 12), 1, REPAY.text(), null);
        var difference = of(List.of(), List.of(copy), Map.of(copy.id(), REPAY.id()));
        assertThat(difference.mark(copy)).isEqualTo(Mark.SAME);
        assertThat(difference.before(copy)).isNull();
    }

    @Test
    void aChangedRowShowsWhatStoodThereBefore() {
        var changed = new Goal(new UUID(0, 12), 2, "毎月の家賃を遅れずに払う", null);
        var difference = of(List.of(), List.of(changed), Map.of(changed.id(), REPAY.id()));
        assertThat(difference.mark(changed)).isEqualTo(Mark.CHANGED);
        assertThat(difference.before(changed)).isEqualTo("滞納した家賃を分割で返す");
        assertThat(difference.removed()).containsExactly("解決したい課題：家賃の滞納が2か月ある");
    }

    @Test
    void aRowWithoutAFormerOneIsAdded() {
        var added = new Issue(new UUID(0, 11), 1, "昼夜が逆になっている");
        var difference = of(List.of(added), List.of(), Map.of());
        assertThat(difference.mark(added)).isEqualTo(Mark.ADDED);
        assertThat(difference.removed()).containsExactly("解決したい課題：家賃の滞納が2か月ある", "達成目標：滞納した家賃を分割で返す");
    }

    @Test
    void theTextsOfTheSheetThatWereWrittenAnewStandSideBySide() {
        var sheet = PlanFixture.sheet();
        var rewritten = new PlanSheet(
                1,
                sheet.draftedOn(),
                sheet.drafter(),
                false,
                "働きながら眠れる暮らしにしたい",
                sheet.longTermGoal(),
                sheet.considerations(),
                sheet.employmentGoal(),
                null,
                null,
                null,
                null);
        var now = new PlanContent(rewritten, List.of(RENT), List.of(REPAY), List.of());
        assertThat(new PlanDifference(FORMER, now, Map.of(), PlanFixture.practiceServices()).texts())
                .containsExactly(new PlanDifference.Text("生活に対する本人の意向", "家賃の心配をせずに眠りたい", "働きながら眠れる暮らしにしたい"));
    }

    @Test
    void aLineIsComparedByWhatIsDoneAndByWhom() {
        var line = PlanFixture.line(ServiceCode.HOUSEHOLD_BUDGET);
        var former = new PlanContent(PlanFixture.sheet(), List.of(), List.of(), List.of(line));
        var copy = PlanFixture.line(ServiceCode.HOUSEHOLD_BUDGET);
        var other = PlanFixture.line(ServiceCode.WELFARE_LOAN);
        var now = new PlanContent(PlanFixture.sheet(), List.of(), List.of(), List.of(copy, other));
        var difference = new PlanDifference(
                former, now, Map.of(copy.id(), line.id(), other.id(), line.id()), PlanFixture.practiceServices());
        assertThat(difference.mark(copy)).isEqualTo(Mark.SAME);
        assertThat(difference.mark(other)).isEqualTo(Mark.CHANGED);
        assertThat(difference.before(other)).startsWith("家計改善支援事業");
    }
}
