package tsunagi.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** ※ fields are asked for at finalisation only, and only where they apply. */
class CompletenessTest {
    private final FormDefinition intake = FormsFixture.intake();
    private final FormDefinition assessment = FormsFixture.assessment();

    private static List<String> missing(FormDefinition definition, String... inputs) {
        return Completeness.problems(definition, FormsFixture.context(), FormsFixture.read(definition, inputs)).stream()
                .map(Problem::field)
                .toList();
    }

    @Test
    void anEmptySheetNamesWhatIsMissing() {
        var problems = Completeness.problems(intake, FormsFixture.context(), FormsFixture.read(intake));
        assertThat(problems)
                .containsExactly(
                        new Problem("chiefComplaint", "主訴チェックリスト", "主訴チェックリストを選んでください"),
                        new Problem("consentStatus", "本人の同意", "本人の同意を選んでください"));
    }

    @Test
    void withConsentTheDayAndTheSignatureAreNeeded() {
        assertThat(missing(intake, "chiefComplaint=C01", "consentStatus=given"))
                .containsExactly("appliedOn", "signature");
        assertThat(missing(intake, "chiefComplaint=C01", "consentStatus=pending"))
                .isEmpty();
        assertThat(missing(
                        intake, "chiefComplaint=C01", "consentStatus=given", "appliedOn=R8.11.20", "signature=paper"))
                .isEmpty();
    }

    @Test
    void aVisitorNeedsTheirRelation() {
        assertThat(missing(intake, "chiefComplaint=C01", "consentStatus=pending", "visitorName=試験 花"))
                .containsExactly("visitorRelation");
    }

    @Test
    void notAskedSatisfiesWhereItIsAllowed() {
        assertThat(missing(assessment)).contains("marriage", "complaint", "issuesSummary");
        assertThat(missing(
                        assessment, "marriage.notAsked=true", "complaint.notAsked=true", "issuesSummary.notAsked=true"))
                .doesNotContain("marriage", "complaint")
                .contains("issuesSummary");
    }

    @Test
    void whatIsNotAskedForIsNotMissed() {
        assertThat(missing(assessment, "referralRoute=R1")).doesNotContain("referrers", "yearsSinceWork", "debts");
        assertThat(missing(assessment, "referralRoute=R5", "employment=W3", "debt=present"))
                .contains("referrers", "yearsSinceWork", "debts");
    }

    @Test
    void bracketsAloneAreNoChoice() {
        assertThat(missing(assessment, "housing.other.detail=知人宅")).contains("housing");
    }

    @Test
    void aBoundValueThatIsMissingIsSaid() {
        SheetContext nameless = new SheetContext(FormsFixture.TODAY, FormsFixture.YAMADA, List.of(), BoundValues.NONE);
        assertThat(Completeness.problems(intake, nameless, FormsFixture.read(intake)))
                .contains(new Problem("receivedOn", "受付日", "受付日がまだ登録されていません。元の画面で登録してください"));
    }

    @Test
    void whatIsDecidedAfterFinalisationNeverStopsIt() {
        BoundValues open = BoundValues.builder().open("screening.on").build();
        SheetContext context = new SheetContext(FormsFixture.TODAY, FormsFixture.YAMADA, List.of(), open);
        assertThat(Completeness.problems(assessment, context, FormsFixture.read(assessment)))
                .extracting(Problem::field)
                .contains("screening")
                .doesNotContain("screenedOn");
    }
}
