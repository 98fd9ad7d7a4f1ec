package tsunagi.transcription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.util.LinkedMultiValueMap;
import tsunagi.access.Actor;
import tsunagi.access.CaseGrants;
import tsunagi.access.CaseNotFound;
import tsunagi.access.PermissionRefused;
import tsunagi.access.Role;
import tsunagi.assessment.Assessments;
import tsunagi.conference.Outcome;
import tsunagi.conference.Purpose;
import tsunagi.evaluation.EvaluationFixture;
import tsunagi.forms.FormField;
import tsunagi.forms.FormId;
import tsunagi.forms.Forms;
import tsunagi.forms.Submission;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PartialDate;
import tsunagi.kernel.Refusal;
import tsunagi.person.PersonBasics;
import tsunagi.person.Persons;
import tsunagi.person.Sex;
import tsunagi.plan.AgreedPlans.Agreed;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.testing.World.Town;

/** 転記 of a case that was received half a year ago, whose plan is in force and evaluated today. */
@TsunagiIT
class TranscriptionsIT {
    @Autowired
    ApplicationContext context;

    @Autowired
    World world;

    @Autowired
    Transcriptions transcriptions;

    @Autowired
    Persons persons;

    @Autowired
    CaseGrants grants;

    @Autowired
    Forms forms;

    private EvaluationFixture fixture;
    private Town town;
    private Agreed plan;

    @BeforeEach
    void aPlanInForceForSixMonths() {
        fixture = new EvaluationFixture(context);
        town = world.town();
        plan = fixture.plan(town);
    }

    private List<PartSheet> sheets() {
        return town.consultant().call(() -> transcriptions.page(plan.number())).sheets();
    }

    private PartSheet sheet(Part part) {
        return sheets().stream()
                .filter(each -> each.key().part() == part)
                .findFirst()
                .orElseThrow();
    }

    private String value(Part part, String code) {
        return sheet(part).values().stream()
                .filter(each -> each.item().code().equals(code))
                .map(ItemValue::text)
                .findFirst()
                .orElseThrow();
    }

    private void mark(Part part) {
        var sheet = sheet(part);
        town.consultant()
                .run(() -> transcriptions.mark(plan.number(), sheet.key().code(), sheet.digest()));
    }

    private TranscriptionListPage list(Actor actor, YearMonth month, String state) {
        var filter = TranscriptionFilter.read(month.toString(), state, "", "1", month);
        return actor.call(() -> transcriptions.list(filter));
    }

    private YearMonth received() {
        return YearMonth.from(fixture.planStart());
    }

    /** Everything that 確定 asks for: answered here, or 聞けていない. */
    private void assessed(String... answers) {
        var typed = new LinkedMultiValueMap<String, String>();
        world
                .inTransaction(town.consultant(), () -> forms.definition(FormId.ASSESSMENT, fixture.today()))
                .fields()
                .stream()
                .filter(FormField::isAnswered)
                .filter(field -> field.requirement().allowsNotAsked())
                .filter(field -> field.requirement().atFinalisation())
                .forEach(field -> typed.add(field.id() + ".notAsked", "true"));
        typed.add("intakeOn", fixture.planStart().toString());
        typed.add("enteredOn", fixture.planStart().toString());
        typed.add("author", town.consultant().staff().value().toString());
        typed.add("issuesSummary", "家賃の滞納を解消する");
        for (String answer : answers) {
            int equals = answer.indexOf('=');
            typed.remove(answer.substring(0, equals) + ".notAsked");
            typed.add(answer.substring(0, equals), answer.substring(equals + 1));
        }
        var assessments = context.getBean(Assessments.class);
        town.consultant().run(() -> assessments.save(plan.number(), Submission.of(0, typed), true));
    }

    @Test
    void thePartsStandInTheOrderInWhichTheyAreTyped() {
        assessed();
        fixture.finalise(town, plan, 0);
        fixture.meet(town, plan, Purpose.EVALUATION, Outcome.APPROVED);
        assertThat(sheets())
                .extracting(sheet -> sheet.key().part())
                .startsWith(Part.RECEPTION, Part.ASSESSMENT, Part.PLAN, Part.EVALUATION);
        assertThat(sheet(Part.EVALUATION).countedOn()).isEqualTo(fixture.today());
    }

    @Test
    void aPartIsNotThereBeforeItCounts() {
        assertThat(sheets()).extracting(sheet -> sheet.key().part()).containsExactly(Part.RECEPTION, Part.PLAN);
    }

    @Test
    void valuesAreTheNationsOptionsReadyToCopy() {
        assessed(
                "traits=T10",
                "traits=T09",
                "employment=W3",
                "yearsSinceWork=never",
                "marriage=divorced",
                "cohabitants=present",
                "cohabitants.present=2");
        assertThat(value(Part.RECEPTION, "A02"))
                .isEqualTo(fixture.planStart().toString().replace('-', '/'));
        assertThat(value(Part.RECEPTION, "A03")).isEqualTo("2　女性");
        assertThat(value(Part.ASSESSMENT, "B22")).isEqualTo("T09　経済的困窮\nT10　(多重・過重)債務");
        assertThat(value(Part.ASSESSMENT, "B19")).startsWith("W3　今後、就労したい");
        assertThat(value(Part.ASSESSMENT, "B20")).isEqualTo("5　仕事をしたことがない");
        assertThat(value(Part.ASSESSMENT, "B04")).isEqualTo("3　離別");
        assertThat(value(Part.ASSESSMENT, "B07")).isEqualTo("聞けていない");
        assertThat(value(Part.PLAN, "C01")).isEqualTo("1　初回プラン");
        assertThat(value(Part.PLAN, "C03")).isEqualTo("1　目標にしている（就労支援対象者）");
        assertThat(value(Part.PLAN, "C04")).isEqualTo("S03　家計改善支援事業");
    }

    @Test
    void anEvaluationBringsItsChangesAndItsResult() {
        fixture.finalise(town, plan, 0);
        fixture.meet(town, plan, Purpose.EVALUATION, Outcome.APPROVED);
        assertThat(value(Part.EVALUATION, "D02")).isEqualTo("H02　住まいの確保・安定\nH12　家計の改善");
        assertThat(value(Part.EVALUATION, "D06")).isEqualTo("1　終結");
        assertThat(value(Part.EVALUATION, "D07")).startsWith("E1　困窮状態から脱却");
    }

    @Test
    void whatChangesAfterTheMarkIsShownOldAndNewUntilItIsMarkedAgain() {
        mark(Part.RECEPTION);
        assertThat(sheet(Part.RECEPTION).state()).isEqualTo(TranscriptionState.DONE);
        correctPerson(Sex.FEMALE, PartialDate.of(LocalDate.of(1980, 5, 1)));
        assertThat(sheet(Part.RECEPTION).differences())
                .extracting(each -> each.item().code(), PartSheet.Difference::before, PartSheet.Difference::now)
                .contains(org.assertj.core.groups.Tuple.tuple("A04", "", "1980/05/01"))
                .allSatisfy(each -> assertThat(each.toList().getFirst()).isIn("A04", "A05"));
        assertThat(sheet(Part.RECEPTION).state()).isEqualTo(TranscriptionState.CHANGED);
        mark(Part.RECEPTION);
        assertThat(sheet(Part.RECEPTION).state()).isEqualTo(TranscriptionState.DONE);
    }

    private void correctPerson(Sex sex, PartialDate birth) {
        var sheet = town.consultant().call(() -> persons.sheetToEdit(plan.number()));
        var basics = sheet.basics();
        town.consultant()
                .run(() -> persons.update(
                        plan.number(),
                        basics.version(),
                        PersonBasics.of(basics.content().name(), sex, birth)));
    }

    @Test
    void nobodyMarksValuesThatSheHasNotSeen() {
        var seen = sheet(Part.RECEPTION);
        correctPerson(Sex.OTHER, PartialDate.ofYear(1980));
        assertThatThrownBy(() -> town.consultant()
                        .run(() -> transcriptions.mark(plan.number(), seen.key().code(), seen.digest())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("受付");
        assertThat(sheet(Part.RECEPTION).mark()).isNull();
    }

    @Test
    void aMarkCanBeTakenBackAndWhatWasNeverMarkedCannot() {
        mark(Part.PLAN);
        town.consultant().run(() -> transcriptions.withdraw(plan.number(), "PLAN-1"));
        assertThat(sheet(Part.PLAN).state()).isEqualTo(TranscriptionState.PENDING);
        assertThatThrownBy(() -> town.consultant().run(() -> transcriptions.withdraw(plan.number(), "PLAN-1")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> town.consultant().run(() -> transcriptions.mark(plan.number(), "CLOSING-1", "")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theListOfAMonthCountsEachStateAndFiltersByIt() {
        var other = world.openCase(town, fixture.planStart()).number();
        mark(Part.RECEPTION);
        var all = list(town.consultant(), received(), "");
        assertThat(all.count(TranscriptionState.DONE)).isEqualTo(1);
        assertThat(all.count(TranscriptionState.PENDING)).isEqualTo(2);
        assertThat(all.lines()).extracting(TranscriptionListPage.Line::number).containsExactly(plan.number(), other);
        assertThat(list(town.consultant(), received(), "DONE").lines())
                .extracting(TranscriptionListPage.Line::number)
                .containsExactly(plan.number());
        assertThat(list(town.consultant(), received().minusMonths(1), "").lines())
                .isEmpty();
    }

    @Test
    void aRestrictedCaseIsForThoseWhoMaySeeItAndAnotherDesksForNobodyHere() {
        CaseNumber restricted = world.openCase(town, fixture.planStart()).number();
        town.as(Role.CHIEF_CONSULTANT).run(() -> grants.restrict(restricted, true));
        assertThat(list(town.as(Role.EMPLOYMENT_SUPPORTER), received(), "").lines())
                .extracting(TranscriptionListPage.Line::number)
                .containsExactly(plan.number());
        var stranger = world.enrol(town, Set.of(Role.CONSULTANT), List.of(world.otherOffice(town)));
        assertThat(list(stranger, received(), "").lines()).isEmpty();
        assertThatThrownBy(() -> stranger.call(() -> transcriptions.page(plan.number())))
                .isInstanceOf(CaseNotFound.class);
    }

    @Test
    void theCityDoesNotTranscribe() {
        assertThatThrownBy(() -> list(town.as(Role.MUNICIPAL_OFFICER), received(), ""))
                .isInstanceOf(PermissionRefused.class);
    }

    /** 性別 and 年齢 of 様式2 are those of 様式1, and 不決定理由 belongs to a plan that doesn't count. */
    @Test
    void everyFieldThatTheFormsReportIsTranscribed() {
        var listed = context.getBean(NationalItems.class).all().stream()
                .filter(item -> item.field() != null)
                .map(item -> item.field().form() + "." + item.field().id())
                .toList();
        for (FormId form : List.of(FormId.ASSESSMENT, FormId.PLAN, FormId.EVALUATION)) {
            var definition = world.inTransaction(town.consultant(), () -> forms.standard(form, fixture.today()));
            assertThat(definition.fields().stream()
                            .filter(field -> field.appearance().national())
                            .map(field -> form + "." + field.id()))
                    .filteredOn(name -> !Set.of("assessment.sex", "assessment.age", "plan.refusedBecause")
                            .contains(name))
                    .isSubsetOf(listed);
        }
    }
}
