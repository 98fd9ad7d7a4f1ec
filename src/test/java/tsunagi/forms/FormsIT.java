package tsunagi.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tsunagi.forms.FormsFixture.SATO;
import static tsunagi.forms.FormsFixture.YAMADA;
import static tsunagi.forms.FormsFixture.context;
import static tsunagi.forms.FormsFixture.submission;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.util.LinkedMultiValueMap;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** Sheets on a real database: drafts, finalisation, corrections, and two people on one sheet. */
@TsunagiIT
class FormsIT {
    private static final String[] COMPLETE = {"chiefComplaint=C03", "chiefComplaint=C07", "consentStatus=pending"};

    @Autowired
    World world;

    @Autowired
    Forms forms;

    @Autowired
    JdbcClient jdbc;

    private final SheetKey key = SheetKey.of(CaseId.next(), FormId.INTAKE_APPLICATION);

    private <T> T in(World.Town town, Supplier<T> work) {
        return world.inTransaction(town.consultant(), work);
    }

    private SaveOutcome draft(World.Town town, int base, StaffOption editor, String... inputs) {
        return in(town, () -> forms.saveDraft(key, submission(base, inputs), context(editor)));
    }

    private SaveOutcome finalise(World.Town town, int base, String... inputs) {
        return in(town, () -> forms.finalise(key, submission(base, inputs), context()));
    }

    private SavedSheet found(World.Town town) {
        return in(town, () -> forms.find(key).orElseThrow());
    }

    @Test
    void aDraftKeepsWhateverWasTyped() {
        var town = world.town();
        var saved = (SaveOutcome.Saved)
                draft(town, 0, YAMADA, "wishes=<script>alert(1)</script>", "appliedOn=2/30", "visitorName==1+1");
        assertThat(saved.notice()).isEqualTo("様式1を保存しました（入力中）。確定の前に直すところが1件あります。");
        SavedSheet sheet = found(town);
        assertThat(sheet.version()).isEqualTo(1);
        assertThat(sheet.state()).isEqualTo(SheetState.DRAFT);
        assertThat(sheet.answers().text("wishes")).contains("<script>alert(1)</script>");
        assertThat(sheet.answers().find("appliedOn")).contains(new Answer.Unreadable("2/30"));
        SheetView view = in(town, () -> forms.sheet(key, context()));
        assertThat(view.problems()).hasSize(1);
        assertThat(view.missing()).isEqualTo(3);
    }

    @Test
    void finalisingAsksForWhatIsMissingAndKeepsTheInput() {
        var town = world.town();
        var refused = (SaveOutcome.Unfinished) finalise(town, 0, "wishes=家賃が心配です", "appliedOn=平成31年2月30日");
        assertThat(refused.sheet().problems())
                .extracting(Problem::field)
                .containsExactly("chiefComplaint", "consentStatus", "appliedOn");
        assertThat(in(town, () -> forms.find(key))).isEmpty();
        assertThat(refused.sheet().isEditable()).isTrue();
    }

    @Test
    void finalisingFreezesAllValuesInWords() {
        var town = world.town();
        finalise(town, 0, COMPLETE);
        FilledForm filled = in(
                town,
                () -> forms.filled(
                        key, new SheetContext(FormsFixture.TODAY, SATO, java.util.List.of(), BoundValues.NONE)));
        assertThat(filled.value("name").text()).isEqualTo("試験 一郎");
        assertThat(filled.value("sex").text()).isEqualTo("男性");
        assertThat(filled.value("chiefComplaint").codes()).containsExactly("C03", "C07");
        assertThat(filled.value("consentStatus").text()).isEqualTo("未同意(引き続き同意に向けて取り組む)");
    }

    @Test
    void theSheetItselfKnowsWhenItWasUpdated() {
        var town = world.town();
        var assessment = SheetKey.of(key.caseId(), FormId.ASSESSMENT);
        var saved = (SaveOutcome.Saved)
                in(town, () -> forms.saveDraft(assessment, submission(0, "complaint=仕事がない"), context()));
        assertThat(in(town, () -> forms.filled(assessment, context()))
                        .value("updatedOn")
                        .text())
                .isEqualTo(JapaneseDates.format(saved.sheet().revisedOn()));
    }

    @Test
    void theChosenOptionsAreRowsToCount() {
        var town = world.town();
        finalise(town, 0, "chiefComplaint=C03", "chiefComplaint.main=C07", "consentStatus=pending");
        assertThat(in(town, () -> forms.choices(key)))
                .containsExactly(
                        new ChosenOption("chiefComplaint", "C03", false),
                        new ChosenOption("chiefComplaint", "C07", true),
                        new ChosenOption("consentStatus", "pending", false));
        assertThat(in(town, () -> jdbc.sql("""
                                select count(*) from published_forms_choice
                                where field = 'chiefComplaint' and main and state = 'FINALISED'
                                """).query(Long.class).single())).isEqualTo(1);
        draftAfterCorrectionReplacesThem(town);
    }

    private void draftAfterCorrectionReplacesThem(World.Town town) {
        in(
                town,
                () -> forms.correct(
                        key, submission(1, "chiefComplaint=C01", "chiefComplaint.main=", "reason=聞き違い"), context()));
        assertThat(in(town, () -> forms.choices(key)))
                .containsExactly(
                        new ChosenOption("chiefComplaint", "C01", true),
                        new ChosenOption("consentStatus", "pending", false));
    }

    @Test
    void aFinalisedSheetIsCorrectedWithAReasonAndTheOriginalStays() {
        var town = world.town();
        finalise(town, 0, COMPLETE);
        var refused = (SaveOutcome.Unfinished) draft(town, 1, SATO, "wishes=書き足し");
        assertThat(refused.sheet().isCorrection()).isTrue();
        assertThat(refused.sheet().reasonError()).isEqualTo("すでに確定されています。訂正するときは、訂正の理由を入力してください");
        var corrected = (SaveOutcome.Saved)
                in(town, () -> forms.correct(key, submission(1, "wishes=書き足し", "reason=聞き漏らし"), context(SATO)));
        assertThat(corrected.sheet().version()).isEqualTo(2);
        assertThat(corrected.sheet().isFinalised()).isTrue();
        assertThat(found(town).reason()).isEqualTo("聞き漏らし");
        SheetView view = in(town, () -> forms.sheet(key, context()));
        assertThat(view.isEditable()).isFalse();
        assertThat(view.revisions()).extracting(SheetView.RevisionLine::what).containsExactly("確定", "訂正：聞き漏らし");
        assertThat(in(
                        town,
                        () -> jdbc.sql(
                                        "select count(*) from form_revision where version = 1 and answers -> 'wishes' is null")
                                .query(Long.class)
                                .single()))
                .isEqualTo(1);
    }

    @Test
    void differentFieldsOfTwoPeopleAreJoined() {
        var town = world.town();
        draft(town, 0, YAMADA, "wishes=家賃が心配です");
        draft(town, 1, YAMADA, "wishes=家賃と食費が心配です");
        var joined = (SaveOutcome.Saved) draft(town, 1, SATO, "visitorName=試験 花", "wishes=家賃が心配です");
        assertThat(joined.notice()).contains("1項目を合わせて保存しました（ご相談されたいこと");
        assertThat(found(town).answers().text("wishes")).contains("家賃と食費が心配です");
        assertThat(found(town).answers().text("visitorName")).contains("試験 花");
    }

    @Test
    void theSameFieldOfTwoPeopleIsAskedAndDecided() {
        var town = world.town();
        draft(town, 0, YAMADA, "wishes=もとの文");
        draft(town, 1, YAMADA, "wishes=山田の文", "visitorTelephone=03-0000-0001");
        var clash = (SaveOutcome.Conflicting) draft(town, 1, SATO, "wishes=佐藤の文", "visitorName=試験 花");
        EditConflict conflict = clash.conflict();
        assertThat(conflict.who()).isEqualTo("山田 花子");
        assertThat(conflict.disputes())
                .extracting(EditConflict.Dispute::theirs, EditConflict.Dispute::mine)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("山田の文", "佐藤の文"));
        assertThat(found(town).answers().text("wishes")).contains("山田の文");
        var again = new LinkedMultiValueMap<String, String>();
        conflict.typed().forEach(value -> again.add(value.name(), value.value()));
        again.add("chooseAgainst", Integer.toString(conflict.against()));
        again.add("choose.wishes", "mine");
        in(town, () -> forms.saveDraft(key, Submission.of(1, again), context(SATO)));
        Answers answers = found(town).answers();
        assertThat(answers.text("wishes")).contains("佐藤の文");
        assertThat(answers.text("visitorName")).contains("試験 花");
        assertThat(answers.text("visitorTelephone")).contains("03-0000-0001");
    }

    @Test
    void aDecisionDoesNotCountAgainstALaterVersion() {
        var town = world.town();
        draft(town, 0, YAMADA, "wishes=もとの文");
        draft(town, 1, YAMADA, "wishes=山田の文");
        draft(town, 2, YAMADA, "wishes=山田の新しい文");
        assertThat(draft(town, 1, SATO, "wishes=佐藤の文", "chooseAgainst=2", "choose.wishes=mine"))
                .isInstanceOf(SaveOutcome.Conflicting.class);
    }

    @Test
    void twoPeopleWhoBeginTheSameSheetMeetToo() {
        var town = world.town();
        draft(town, 0, YAMADA, "wishes=山田の文");
        assertThat(draft(town, 0, SATO, "wishes=佐藤の文")).isInstanceOf(SaveOutcome.Conflicting.class);
    }

    @Test
    void thePreviousSheetStandsBesideTheNewOne() {
        var town = world.town();
        var first = new SheetKey(key.caseId(), FormId.INTAKE_APPLICATION, 1);
        var second = new SheetKey(key.caseId(), FormId.INTAKE_APPLICATION, 2);
        finalise(town, 0, COMPLETE);
        assertThat(in(town, () -> forms.previous(second)).orElseThrow().key()).isEqualTo(first);
        in(town, () -> forms.saveDraft(second, submission(0, "consentStatus=given"), context()));
        SheetView view = in(town, () -> forms.sheet(second, context()));
        assertThat(view.sections().getLast().fields())
                .extracting(FieldView::previous)
                .contains("前回：未同意(引き続き同意に向けて取り組む) → 今回：同意あり");
        assertThat(in(town, () -> forms.latest(key.caseId(), key.form()))
                        .orElseThrow()
                        .key())
                .isEqualTo(second);
    }

    @Test
    void anOverlayIsForNewSheetsAndOpenDraftsMoveOnlyWhenTold() {
        var town = world.town();
        draft(town, 0, YAMADA, "wishes=家賃が心配です");
        in(town, () -> {
            forms.adoptOverlay("""
                    form: intake-application
                    validFrom: 2026-04-01
                    labels: [{field: wishes, label: お困りのこと}]
                    additions: [{section: consultation, fields: [{id: localInterpreter, label: 通訳, type: text, evidence: 市}]}]
                    """, YAMADA.id());
            return true;
        });
        assertThat(found(town).definition().find("localInterpreter")).isEmpty();
        SavedSheet moved = in(town, () -> forms.moveToValidDefinition(key, context()));
        assertThat(moved.definition().find("localInterpreter")).isPresent();
        assertThat(moved.answers().text("wishes")).contains("家賃が心配です");
        var elsewhere = world.town();
        assertThat(in(elsewhere, () -> forms.definition(key.form(), FormsFixture.TODAY))
                        .find("localInterpreter"))
                .isEmpty();
    }

    @Test
    void anOwnFieldNeverChangesItsType() {
        var town = world.town();
        String overlay =
                "form: assessment\nvalidFrom: %s\nadditions: [{section: work, fields: [{id: localCar, label: 車, type: %s, evidence: 市}]}]";
        in(town, () -> {
            forms.adoptOverlay(overlay.formatted("2026-04-01", "text"), YAMADA.id());
            return true;
        });
        assertThatThrownBy(() -> in(town, () -> {
                    forms.adoptOverlay(overlay.formatted("2026-10-01", "yen"), YAMADA.id());
                    return true;
                }))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("localCar was a text before and can't become a yen");
    }

    @Test
    void anotherMunicipalitySeesNothing() {
        draft(world.town(), 0, YAMADA, "wishes=秘密");
        assertThat(in(world.town(), () -> forms.find(key))).isEmpty();
    }

    @Test
    void aSheetIsReachedOnlyInsideTheTransactionOfAnEntrance() {
        assertThatThrownBy(() -> forms.find(key)).isInstanceOf(IllegalTransactionStateException.class);
    }
}
