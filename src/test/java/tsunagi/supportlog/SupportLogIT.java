package tsunagi.supportlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tsunagi.supportlog.RecordFixture.corrected;
import static tsunagi.supportlog.RecordFixture.interview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.CaseNotFound;
import tsunagi.access.PermissionRefused;
import tsunagi.access.Role;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.OpenedCase;
import tsunagi.casefile.StepNumber;
import tsunagi.casefile.StepProgress;
import tsunagi.kernel.Refusal;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.testing.World.Town;
import tsunagi.web.ChangedMeanwhile;

@TsunagiIT
class SupportLogIT {
    @Autowired
    World world;

    @Autowired
    SupportLog log;

    @Autowired
    CaseFiles cases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private SupportRecordId written(Town town, OpenedCase opened, RecordForm form) {
        return town.consultant().call(() -> log.write(opened.number(), form));
    }

    private RecordsPage page(Town town, OpenedCase opened) {
        return town.consultant().call(() -> log.page(opened.number(), 1));
    }

    private List<FactKind> facts(Town town, OpenedCase opened) {
        return world.inTransaction(town.consultant(), () -> cases.standing(opened.id())).stream()
                .map(CaseFact::kind)
                .toList();
    }

    @Test
    void supportIsRecordedBeforeAnyPlanAndCompletesStep9() {
        var town = world.town();
        var opened = world.openCase(town);
        written(town, opened, interview(town.consultant(), "食料を渡した"));
        var step = world.inTransaction(town.consultant(), () -> cases.progress(opened.id()))
                .step(StepNumber.SUPPORT);
        assertThat(step.state()).isEqualTo(StepProgress.State.COMPLETED);
        assertThat(step.on()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void aContactOfTomorrowIsNoRecordYetEvenWithoutAForm() {
        var town = world.town();
        var opened = world.openCase(town);
        var tomorrow = LocalDate.now(clock).plusDays(1);
        var entry = SupportEntry.of(
                tomorrow, SupportMethod.INTERVIEW, town.consultant().staff(), "会う約束");

        assertThatThrownBy(() -> town.consultant().run(() -> log.write(opened.number(), entry)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("on"));
        assertThat(page(town, opened).lines()).isEmpty();
    }

    @Test
    void aContactWithoutSupportIsARecordButNoSupport() {
        var town = world.town();
        var opened = world.openCase(town);
        written(town, opened, interview(town.consultant(), "不在", "令和8年11月20日", RecordForm.NOT_GIVEN));
        assertThat(facts(town, opened)).doesNotContain(FactKind.SUPPORT_RECORDED);
        assertThat(page(town, opened).lines()).hasSize(1);
    }

    @Test
    void everyWordIsKeptAndTheLatestContactStandsFirst() {
        var town = world.town();
        var opened = world.openCase(town);
        String longText = "𠮷田さんと面談。\n".repeat(1_200).strip();
        written(town, opened, interview(town.consultant(), longText));
        written(town, opened, interview(town.consultant(), "前の週の面談", "令和8年11月13日", RecordForm.GIVEN));
        var lines = page(town, opened).lines();
        assertThat(lines).extracting(line -> line.details().facts()).containsExactly(longText, "前の週の面談");
        assertThat(lines.getFirst().details().next()).isEqualTo("令和8年12月3日（木） 14:00 面談");
        assertThat(lines.getFirst().title()).isEqualTo("面談　本人　60分");
    }

    @Test
    void aCorrectionKeepsTheOriginalWithItsReasonAndMovesTheFact() {
        var town = world.town();
        var opened = world.openCase(town);
        var first = interview(town.consultant(), "家賃を3か月滞納");
        var id = written(town, opened, first);
        var second = corrected(first, "家賃を2か月滞納", RecordForm.NOT_GIVEN, 1, "聞き違い");
        town.consultant().run(() -> log.correct(opened.number(), id, second));
        var line = page(town, opened).lines().getFirst();
        assertThat(line.details().facts()).isEqualTo("家賃を2か月滞納");
        assertThat(line.earlier()).hasSize(1);
        assertThat(line.earlier().getFirst().reason()).isEqualTo("聞き違い");
        assertThat(line.earlier().getFirst().details().facts()).isEqualTo("家賃を3か月滞納");
        assertThat(line.earlier().getFirst().changes())
                .containsExactly(
                        new RecordsPage.Change("支援の提供", "支援を提供", "連絡・調整"),
                        new RecordsPage.Change("対応内容", "家賃を3か月滞納", "家賃を2か月滞納"));
        assertThat(line.earlier().getFirst().corrected()).startsWith("訂正：").contains("試験 職員");
        assertThat(facts(town, opened)).doesNotContain(FactKind.SUPPORT_RECORDED);
    }

    @Test
    void aCorrectionNeedsAReasonAndNothingIsWrittenWithoutOne() {
        var town = world.town();
        var opened = world.openCase(town);
        var first = interview(town.consultant(), "面談した");
        var id = written(town, opened, first);
        var second = corrected(first, "電話した", RecordForm.GIVEN, 1, " ");
        assertThatThrownBy(() -> town.consultant().run(() -> log.correct(opened.number(), id, second)))
                .isInstanceOf(Refusal.class)
                .hasMessage("訂正の理由を入力してください");
        assertThat(page(town, opened).lines().getFirst().earlier()).isEmpty();
    }

    @Test
    void theSecondOfTwoCorrectionsIsTold() {
        var town = world.town();
        var opened = world.openCase(town);
        var first = interview(town.consultant(), "面談した");
        var id = written(town, opened, first);
        var mine = corrected(first, "電話した", RecordForm.GIVEN, 1, "方法の誤り");
        town.consultant().run(() -> log.correct(opened.number(), id, mine));
        assertThatThrownBy(() -> town.as(Role.CHIEF_CONSULTANT).run(() -> log.correct(opened.number(), id, mine)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void recordsCanNeitherBeChangedNorDeleted() {
        var town = world.town();
        var opened = world.openCase(town);
        written(town, opened, interview(town.consultant(), "面談した"));
        assertThatThrownBy(() -> world.inTransaction(
                        town.consultant(),
                        () -> jdbc.sql("update support_record set facts = 'x'").update()))
                .rootCause()
                .hasMessageContaining("permission denied for table support_record");
    }

    @Test
    void theViewForOtherModulesShowsEachRecordOnceAsItStands() {
        var town = world.town();
        var opened = world.openCase(town);
        var first = interview(town.consultant(), "面談した");
        var id = written(town, opened, first);
        town.consultant()
                .run(() -> log.correct(opened.number(), id, corrected(first, "訪問した", RecordForm.GIVEN, 1, "誤り")));
        assertThat(world.inTransaction(
                        town.consultant(),
                        () -> jdbc.sql("select facts from published_supportlog_record where next_on = '2026-12-03'")
                                .query(String.class)
                                .list()))
                .containsExactly("訪問した");
    }

    @Test
    void theCityWritesNoRecordsAndAnotherTownSeesNone() {
        var town = world.town();
        var opened = world.openCase(town);
        var form = interview(town.consultant(), "面談した");
        written(town, opened, form);
        assertThatThrownBy(() -> town.as(Role.MUNICIPAL_OFFICER).run(() -> log.write(opened.number(), form)))
                .isInstanceOf(PermissionRefused.class);
        assertThatThrownBy(() -> page(world.town(), opened)).isInstanceOf(CaseNotFound.class);
    }
}
