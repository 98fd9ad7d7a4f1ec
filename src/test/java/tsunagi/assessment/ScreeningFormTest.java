package tsunagi.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagi.forms.FieldType;
import tsunagi.forms.FormDefinition;
import tsunagi.forms.FormField;
import tsunagi.forms.FormId;
import tsunagi.forms.FormOption;
import tsunagi.forms.FormOptions;
import tsunagi.forms.FormSection;
import tsunagi.kernel.Refusal;

class ScreeningFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ScreeningRules NOTHING_YET = new ScreeningRules(false, false);
    private static final ScreeningRules ALL_DONE = new ScreeningRules(true, true);
    private static final ScreeningOptions OPTIONS = new ScreeningOptions(
            new FormDefinition(
                    FormId.ASSESSMENT,
                    "様式2",
                    "試験",
                    TODAY,
                    "支援員",
                    List.of(new FormSection(
                            "screening",
                            "スクリーニング",
                            null,
                            List.of(
                                    field("linkedTo", "L01"),
                                    field("followUp", "needed"),
                                    field("linkMethod", "telephone"),
                                    field("urgentSupport", "none", "food"))))),
            TODAY);

    private static FormField field(String id, String... codes) {
        var options = new FormOptions(List.of(codes).stream()
                .map(code -> new FormOption(code, code, null, false, null, null, null))
                .toList());
        return new FormField(
                id,
                id,
                new FormField.Kind.Answered(),
                new FieldType.Choices(options),
                new FormField.Requirement(false, null, null, false),
                new FormField.Origin(null, "G", true, List.of()),
                new FormField.Appearance(FormField.Width.FULL, true, true, null, null));
    }

    private static List<String> refused(ScreeningForm form, ScreeningRules rules) {
        try {
            form.read(TODAY, rules, OPTIONS);
            return List.of();
        } catch (Refusal refusal) {
            return refusal.reasons().stream()
                    .map(reason -> String.valueOf(reason.field()))
                    .toList();
        }
    }

    @Test
    void onlyTheWayToAPlanNeedsTheAssessment() {
        assertThat(refused(AssessmentFixture.screening("K4", 0), NOTHING_YET)).containsExactly("result");
        assertThat(refused(AssessmentFixture.screening("K4", 0), ALL_DONE)).isEmpty();
        for (String other : List.of("K1", "K3", "K5")) {
            assertThat(refused(AssessmentFixture.screening(other, 0), NOTHING_YET))
                    .as(other)
                    .isEmpty();
        }
        assertThat(refused(AssessmentFixture.screening("K2", 0, "L01"), NOTHING_YET))
                .isEmpty();
    }

    @Test
    void anAssessmentOnPaperIsAnAssessment() {
        assertThat(refused(AssessmentFixture.screening("R8.11.18", "K4", ScreeningForm.ON_PAPER, 0), NOTHING_YET))
                .isEmpty();
    }

    @Test
    void consentIsWaitedForOnlyWhileItIsMissing() {
        assertThat(refused(AssessmentFixture.screening("K3", 0), ALL_DONE)).containsExactly("result");
    }

    @Test
    void destinationsBelongToK2AndK2HasSome() {
        assertThat(refused(AssessmentFixture.screening("K2", 0), NOTHING_YET)).containsExactly("destinations");
        assertThat(refused(AssessmentFixture.screening("K2", 0, "L99"), NOTHING_YET))
                .containsExactly("destinations");
        assertThat(refused(AssessmentFixture.screening("K1", 0, "L01"), NOTHING_YET))
                .containsExactly("destinations");
    }

    @Test
    void nothingNeededExcludesEverySupportBeforeThePlan() {
        var form = new ScreeningForm(
                "R8.11.18",
                "K1",
                "情報提供で足りた",
                null,
                null,
                null,
                null,
                null,
                List.of("none", "food"),
                null,
                null,
                null,
                0);
        assertThat(refused(form, NOTHING_YET)).containsExactly("urgent");
    }

    @Test
    void theReportToTheCityBelongsToK4AndADayIsNeverInTheFuture() {
        var form =
                new ScreeningForm("R8.11.23", "K1", " ", null, null, null, null, null, null, null, "R8.11.20", null, 0);
        assertThat(refused(form, NOTHING_YET)).containsExactly("on", "reason", "reportedOn");
    }
}
