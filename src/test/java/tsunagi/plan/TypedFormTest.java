package tsunagi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.StaffId;
import tsunagi.tenancy.EvaluationCycle;

/** What staff type into the plan's forms, and what is made of it. */
class TypedFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final StaffId DRAFTER = new StaffId(UUID.randomUUID());

    private static PlanSheet read(Map<String, String> typed) {
        return SheetForm.read(SheetForm.typed(typed), DRAFTER, TODAY);
    }

    @Test
    void aFormFilledFromASheetReadsBackAsTheSameSheet() {
        var sheet = PlanFixture.sheet();
        var form = SheetForm.of(sheet, 7L);
        assertThat(SheetForm.read(form, sheet.drafter(), TODAY)).isEqualTo(sheet);
        assertThat(form.version()).isEqualTo(7);
    }

    @Test
    void rowsReadBackAsTheSameRows() {
        var services = PlanFixture.practiceServices();
        for (PlanRow row : new PlanRow[] {
            PlanFixture.issue(), PlanFixture.goal(), PlanFixture.line(new tsunagi.tenancy.ServiceCode("S04"))
        }) {
            assertThat(RowForm.read(row.kind(), row.id(), RowForm.of(row, services)))
                    .isEqualTo(row);
        }
    }

    @Test
    void nothingButTheDayOfDraftingIsNeededToSave() {
        assertThat(read(Map.of("draftedOn", "R8.11.24")).wishes()).isNull();
        assertThatThrownBy(() -> read(Map.of())).hasMessage("プラン作成日を入力してください");
        assertThatThrownBy(() -> read(Map.of("draftedOn", "R8.11.25"))).hasMessageContaining("今日まで");
    }

    @ParameterizedTest
    @ValueSource(strings = {"令和9年2月", "R9.2", "2027/2", "2027-02", "２０２７年２月", "令和9年2月15日"})
    void aMonthIsReadInEverySpelling(String typed) {
        assertThat(read(Map.of("draftedOn", "R8.11.24", "monitoring", typed)).monitoring())
                .isEqualTo(YearMonth.of(2027, 2));
    }

    @Test
    void tenThousandCharactersAreKeptAndOneMoreIsRefusedWithItsField() {
        String longest = "あ".repeat(10_000);
        assertThat(read(Map.of("draftedOn", "R8.11.24", "wishes", longest)).wishes())
                .isEqualTo(longest);
        assertThatThrownBy(() -> read(Map.of("draftedOn", "R8.11.24", "wishes", longest + "𠮷")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("wishes"));
    }

    @Test
    void formulasAndTagsAreWordsLikeAnyOther() {
        assertThat(read(Map.of("draftedOn", "R8.11.24", "wishes", "=1+1", "remarks", "<script>"))
                        .wishes())
                .isEqualTo("=1+1");
    }

    @Test
    void everyUnreadableFieldIsNamedAtOnce() {
        assertThatThrownBy(() -> read(Map.of("draftedOn", "きのう", "startsOn", "13月", "monitoring", "春")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::field)
                                .containsExactly("draftedOn", "startsOn", "monitoring"));
    }

    @Test
    void aPlanDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> read(Map.of("draftedOn", "R8.11.24", "startsOn", "R8.12.1", "endsOn", "R8.11.30")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("endsOn"));
    }

    @Test
    void theEvaluationIsChosenFromTheMunicipalitysMonthsOrIsADayOfItsOwn() {
        LocalDate start = LocalDate.of(2026, 12, 1);
        assertThat(AgreementForm.evaluations(new EvaluationCycle(java.util.List.of(3, 6, 12), false), start))
                .extracting(tsunagi.web.Choice::value)
                .containsExactly("3", "6", "12", "own");
        var typed = Map.of("agreedOn", "R8.11.24", "manner", "ORAL", "evaluation", "6");
        assertThat(AgreementForm.read(AgreementForm.typed(typed), start, TODAY).evaluationOn())
                .isEqualTo(LocalDate.of(2027, 6, 1));
        var own = Map.of("agreedOn", "R8.11.24", "manner", "SIGNED", "evaluation", "own", "evaluationOn", "R9.4.15");
        assertThat(AgreementForm.read(AgreementForm.typed(own), start, TODAY).evaluationOn())
                .isEqualTo(LocalDate.of(2027, 4, 15));
        assertThatThrownBy(() -> AgreementForm.read(AgreementForm.typed(Map.of()), start, TODAY))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::field)
                                .containsExactly("agreedOn", "manner", "evaluation"));
    }
}
