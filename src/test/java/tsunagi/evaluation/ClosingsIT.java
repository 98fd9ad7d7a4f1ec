package tsunagi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tsunagi.access.PermissionRefused;
import tsunagi.access.Role;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewFact;
import tsunagi.casefile.NextMove;
import tsunagi.casefile.OpenedCase;
import tsunagi.casefile.Stage;
import tsunagi.kernel.Refusal;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.testing.World.Town;

@TsunagiIT
class ClosingsIT {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 9);

    @Autowired
    World world;

    @Autowired
    Closings closings;

    @Autowired
    ClosingPages pages;

    @Autowired
    FollowUps followUps;

    @Autowired
    CaseFiles cases;

    private static ClosingForm form(ClosingReason reason) {
        return new ClosingForm("R8.11.20", reason.name(), "電話で確かめた", ClosingForm.YES);
    }

    private Closing close(Town town, OpenedCase opened, ClosingReason reason) {
        return town.consultant().call(() -> closings.close(opened.number(), form(reason)));
    }

    private Stage stage(Town town, OpenedCase opened) {
        return world.inTransaction(town.consultant(), () -> cases.progress(opened.id()))
                .stage();
    }

    @Test
    void aConsultationEndsWithoutAnyPlan() {
        var town = world.town();
        var opened = world.openCase(town, RECEIVED);
        close(town, opened, ClosingReason.INFORMATION);
        assertThat(stage(town, opened)).isEqualTo(Stage.CLOSED);
        assertThatThrownBy(() -> close(town, opened, ClosingReason.MOVED))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("すでに");
    }

    @Test
    void whereTheMunicipalitySuspendsALostContactTheSameCaseResumes() {
        var town = world.town("practice");
        var opened = world.openCase(town, RECEIVED);
        close(town, opened, ClosingReason.LOST_CONTACT);
        assertThat(stage(town, opened)).isEqualTo(Stage.SUSPENDED);
        town.consultant().run(() -> closings.resume(opened.number(), "本人から電話があった"));
        assertThat(stage(town, opened)).isEqualTo(Stage.RECEIVED);
    }

    @Test
    void whereTheMunicipalityClosesALostContactThereIsNoResuming() {
        var town = world.town("nagaoka");
        var opened = world.openCase(town, RECEIVED);
        close(town, opened, ClosingReason.LOST_CONTACT);
        assertThat(stage(town, opened)).isEqualTo(Stage.CLOSED);
        assertThatThrownBy(() -> town.consultant().run(() -> closings.resume(opened.number(), "電話があった")))
                .hasMessageContaining("新しい相談");
    }

    @Test
    void aMistakenClosingIsTakenBackWithAReason() {
        var town = world.town();
        var opened = world.openCase(town, RECEIVED);
        close(town, opened, ClosingReason.DECEASED);
        assertThatThrownBy(() -> town.consultant().run(() -> closings.takeBack(opened.number(), " ")))
                .isInstanceOf(Refusal.class);
        town.consultant().run(() -> closings.takeBack(opened.number(), "別の方のケースと取り違えた"));
        assertThat(stage(town, opened)).isEqualTo(Stage.RECEIVED);
        close(town, opened, ClosingReason.MOVED);
        assertThat(stage(town, opened)).isEqualTo(Stage.CLOSED);
    }

    @Test
    void whatIsStillOpenIsSaidButHindersNothing() {
        var town = world.town();
        var opened = world.openCase(town, RECEIVED);
        world.inTransaction(
                town.consultant(), () -> cases.append(opened.id(), NewFact.of(FactKind.REFERRED, RECEIVED)));
        assertThat(town.consultant().call(() -> pages.page(opened.number())).open())
                .containsExactly("つなぎ先に着いたか確かめていない、つなぎが1件あります。");
        close(town, opened, ClosingReason.REFERRED);
        assertThat(stage(town, opened)).isEqualTo(Stage.CLOSED);
    }

    @Test
    void nobodyIsAskedAfterAnyMoreWhenThePersonHasDied() {
        var town = world.town();
        var opened = world.openCase(town, RECEIVED);
        town.consultant()
                .run(() -> followUps.plan(
                        opened.number(), FollowUp.Occasion.EMPLOYMENT, LocalDate.of(2099, 1, 15), "仕事に慣れたか"));
        close(town, opened, ClosingReason.DECEASED);
        assertThat(world.inTransaction(town.consultant(), () -> cases.progress(opened.id()))
                        .next())
                .isEqualTo(NextMove.NOTHING);
        assertThat(town.consultant().call(() -> followUps.page(opened.number())).all())
                .singleElement()
                .extracting(FollowUp::answer)
                .isEqualTo(new FollowUp.Cancelled(LocalDate.of(2026, 11, 20), "本人が亡くなられた"));
    }

    @Test
    void onlyTheDeskCloses() {
        var town = world.town();
        var opened = world.openCase(town, RECEIVED);
        assertThatThrownBy(() -> town.as(Role.MUNICIPAL_OFFICER)
                        .run(() -> closings.close(opened.number(), form(ClosingReason.MOVED))))
                .isInstanceOf(PermissionRefused.class);
    }
}
