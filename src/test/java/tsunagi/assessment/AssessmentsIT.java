package tsunagi.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tsunagi.assessment.AssessmentFixture.complete;
import static tsunagi.assessment.AssessmentFixture.screening;
import static tsunagi.assessment.AssessmentFixture.submission;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tsunagi.access.PermissionRefused;
import tsunagi.access.Role;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewCase;
import tsunagi.casefile.NewFact;
import tsunagi.casefile.NextMove;
import tsunagi.casefile.OpenedCase;
import tsunagi.forms.FormDefinition;
import tsunagi.forms.FormId;
import tsunagi.forms.Forms;
import tsunagi.forms.SaveOutcome;
import tsunagi.forms.SheetNotSaved;
import tsunagi.forms.Submission;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.testing.World.Town;

@TsunagiIT
class AssessmentsIT {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 9);

    @Autowired
    World world;

    @Autowired
    Assessments assessments;

    @Autowired
    Screenings screenings;

    @Autowired
    Forms forms;

    @Autowired
    CaseFiles cases;

    private FormDefinition form(Town town) {
        return world.inTransaction(town.consultant(), () -> forms.definition(FormId.ASSESSMENT, RECEIVED));
    }

    private SaveOutcome.Saved save(Town town, OpenedCase opened, Submission submission, boolean finalise) {
        return town.consultant().call(() -> assessments.save(opened.number(), submission, finalise));
    }

    private void finalise(Town town, OpenedCase opened, int version) {
        save(town, opened, Submission.of(version, complete(form(town), town.consultant())), true);
    }

    private List<CaseFact> facts(Town town, OpenedCase opened) {
        return world.inTransaction(town.consultant(), () -> cases.standing(opened.id()));
    }

    @Test
    void theFirstDraftStartsTheAssessmentOnce() {
        var town = world.town();
        var opened = world.openCase(town, RECEIVED);
        save(town, opened, submission(0, "complaint=家賃が払えない"), false);
        save(town, opened, submission(1, "complaint=家賃が2か月払えない"), false);
        assertThat(facts(town, opened))
                .extracting(CaseFact::kind)
                .containsExactly(FactKind.RECEIVED, FactKind.ASSESSMENT_STARTED);
    }

    @Test
    void finalisingListsWhatIsMissingAndWritesNothing() {
        var town = world.town();
        var opened = world.openCase(town, RECEIVED);
        assertThatThrownBy(() -> save(town, opened, submission(0, "complaint=家賃が払えない"), true))
                .isInstanceOfSatisfying(
                        SheetNotSaved.class,
                        stopped -> assertThat(stopped.outcome())
                                .isInstanceOfSatisfying(
                                        SaveOutcome.Unfinished.class,
                                        unfinished -> assertThat(unfinished
                                                        .sheet()
                                                        .errors()
                                                        .of("issuesSummary"))
                                                .isNotNull()));
        assertThat(facts(town, opened)).hasSize(1);
    }

    @Test
    void whatCouldNotBeAskedDoesNotHinderFinalisingAndTheDayOfEntryIsTheFactsDay() {
        var town = world.town();
        var opened = world.openCase(town, RECEIVED);
        finalise(town, opened, 0);
        assertThat(facts(town, opened).getLast().kind()).isEqualTo(FactKind.ASSESSED);
        assertThat(facts(town, opened).getLast().on()).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(world.inTransaction(town.consultant(), () -> cases.progress(opened.id()))
                        .next())
                .isEqualTo(NextMove.SCREEN);
    }

    @Test
    void aCorrectionNeedsAReasonAndAddsNoFact() {
        var town = world.town();
        var opened = world.openCase(town, RECEIVED);
        finalise(town, opened, 0);
        assertThatThrownBy(() -> save(town, opened, submission(1, "strengths=料理が得意"), false))
                .isInstanceOf(SheetNotSaved.class);
        save(town, opened, submission(1, "strengths=料理が得意", "reason=聞き漏らし"), false);
        assertThat(facts(town, opened)).hasSize(2);
    }

    @Test
    void thePlanReadsTheEssentials() {
        var town = world.town();
        var opened = world.openCase(town, RECEIVED);
        assertThat(world.inTransaction(town.consultant(), () -> assessments.summary(opened.id())))
                .isEmpty();
        finalise(town, opened, 0);
        var summary = world.inTransaction(town.consultant(), () -> assessments.summary(opened.id()))
                .orElseThrow();
        assertThat(summary.finalised()).isTrue();
        assertThat(summary.issues()).startsWith("家賃の滞納を解消し");
        assertThat(summary.traits()).containsExactly("経済的困窮", "(多重・過重)債務");
        assertThat(summary.details().toString()).contains("98,000円");
    }

    @Test
    void theScreeningDecidedAfterwardsStandsOnThePaper() {
        var town = world.town();
        var opened = world.openCase(town, RECEIVED);
        finalise(town, opened, 0);
        town.consultant().run(() -> screenings.decide(opened.number(), screening("K4", 0)));
        var filled = town.consultant().call(() -> assessments.filled(opened.number()));
        assertThat(filled.value("screening").codes()).containsExactly("K4");
        assertThat(filled.value("screenedOn").text()).isEqualTo("令和8年11月18日");
        assertThat(filled.value("name").text()).isEqualTo("試験 太郎");
    }

    @Test
    void aNewTermBeginsANewSheetBesideTheFormerOne() {
        var town = world.town();
        var opened = world.openCase(town, RECEIVED);
        finalise(town, opened, 0);
        world.inTransaction(
                town.consultant(),
                () -> cases.append(opened.id(), NewFact.of(FactKind.REPLANNED, LocalDate.of(2026, 11, 20))));
        var page = town.consultant().call(() -> assessments.page(opened.number()));
        assertThat(page.sheet().isEditable()).isTrue();
        assertThat(page.sheet().version()).isZero();
        finalise(town, opened, 0);
        assertThat(facts(town, opened).stream().filter(fact -> fact.kind() == FactKind.ASSESSED))
                .extracting(CaseFact::term)
                .containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void thePersonsEarlierCaseStandsBeside() {
        var town = world.town();
        var earlier = world.openCase(town, LocalDate.of(2026, 4, 1));
        finalise(town, earlier, 0);
        var person = world.inTransaction(town.consultant(), () -> cases.head(earlier.id()))
                .person();
        var later = world.inTransaction(
                town.consultant(), () -> cases.open(new NewCase(person, town.office(), RECEIVED, false)));
        var key = world.inTransaction(town.consultant(), () -> sheetsOf(later));
        assertThat(key.caseId()).isEqualTo(earlier.id());
    }

    @Autowired
    ScreeningStore store;

    private tsunagi.forms.SheetKey sheetsOf(OpenedCase opened) {
        return store.sheetOfEarlierCase(opened.id()).orElseThrow();
    }

    @Test
    void theCityMayReadButNotWrite() {
        var town = world.town();
        var opened = world.openCase(town, RECEIVED);
        assertThatThrownBy(() -> town.as(Role.MUNICIPAL_OFFICER)
                        .run(() -> assessments.save(opened.number(), submission(0, "complaint=x"), false)))
                .isInstanceOf(PermissionRefused.class);
    }
}
