package tsunagi.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tsunagi.access.Actor;
import tsunagi.access.PermissionRefused;
import tsunagi.access.Role;
import tsunagi.kernel.Refusal;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.testing.World.Town;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.HttpProblem;

@TsunagiIT
class PhrasesIT {
    @Autowired
    World world;

    @Autowired
    Phrases phrases;

    private Town town;
    private Actor writer;
    private Actor chief;

    @BeforeEach
    void people() {
        town = world.town();
        writer = town.consultant();
        chief = town.as(Role.CHIEF_CONSULTANT);
    }

    private static PhraseForm form(String name, String reading, String whose) {
        return new PhraseForm(name, reading, name + "をした。", whose, PhraseForm.IN_USE, null);
    }

    private static PhraseForm changed(String name, String active, @Nullable Long version) {
        return new PhraseForm(name, "めん", name + "をした。", PhraseForm.OWN, active, version);
    }

    private List<String> offered(Actor actor) {
        return world.inTransaction(actor, () -> phrases.offered()).stream()
                .map(Phrase::name)
                .toList();
    }

    private Phrase only(Actor actor, String name) {
        return actor.call(() -> phrases.list()).phrases().stream()
                .filter(phrase -> phrase.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onesOwnPhrasesAreOnesOwnAndThoseOfTheTownEverybodys() {
        writer.run(() -> phrases.add(form("面談の約束", "めん", PhraseForm.OWN)));
        chief.run(() -> phrases.add(form("電話の約束", "デンワ", PhraseForm.TOWN)));

        assertThat(offered(writer)).containsExactly("電話の約束", "見出し", "面談の約束");
        assertThat(offered(chief)).containsExactly("電話の約束", "見出し");
        assertThat(offered(world.town().consultant())).containsExactly("見出し");
        assertThat(only(writer, "電話の約束").reading()).isEqualTo("でんわ");
    }

    @Test
    void whoMayNotKeepThoseOfTheTownNeitherAddsNorOpensOne() {
        assertThatThrownBy(() -> writer.run(() -> phrases.add(form("勝手", "かって", PhraseForm.TOWN))))
                .isInstanceOf(PermissionRefused.class);
        chief.run(() -> phrases.add(form("電話の約束", "でんわ", PhraseForm.TOWN)));
        var ofTown = only(chief, "電話の約束").id();
        assertThatThrownBy(() -> writer.call(() -> phrases.open(ofTown))).isInstanceOf(HttpProblem.class);
        assertThatThrownBy(() -> writer.run(() -> phrases.change(ofTown, changed("x", PhraseForm.IN_USE, 1L))))
                .isInstanceOf(HttpProblem.class);

        writer.run(() -> phrases.add(form("面談の約束", "めん", PhraseForm.OWN)));
        var own = only(writer, "面談の約束").id();
        assertThatThrownBy(() -> chief.call(() -> phrases.open(own))).isInstanceOf(HttpProblem.class);
        assertThatThrownBy(() -> town.as(Role.MUNICIPAL_OFFICER).call(() -> phrases.list()))
                .isInstanceOf(PermissionRefused.class);
    }

    @Test
    void aPhraseIsChangedOncePerVersionAndCanLeaveTheChoices() {
        writer.run(() -> phrases.add(form("面談の約束", "めん", PhraseForm.OWN)));
        var id = only(writer, "面談の約束").id();

        writer.run(() -> phrases.change(id, changed("面談", PhraseForm.IN_USE, 1L)));
        assertThat(offered(writer)).contains("面談").doesNotContain("面談の約束");
        assertThatThrownBy(() -> writer.run(() -> phrases.change(id, changed("別", PhraseForm.IN_USE, 1L))))
                .isInstanceOf(ChangedMeanwhile.class);

        writer.run(() -> phrases.change(id, changed("面談", PhraseForm.OUT_OF_USE, 2L)));
        assertThat(offered(writer)).containsExactly("見出し");
        assertThat(only(writer, "面談").active()).isFalse();
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnceAndAReadingIsKana() {
        assertThatThrownBy(() ->
                        writer.run(() -> phrases.add(new PhraseForm(" ", "面談", null, PhraseForm.OWN, null, null))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::field)
                                .containsExactlyInAnyOrder("name", "reading", "text"));
    }

    @Test
    void whatWasTypedStandsUntouchedBeforeThePhrase() {
        chief.run(() -> phrases.add(form("電話", "でん", PhraseForm.TOWN)));
        String id = only(chief, "電話").id().toString();

        assertThat(world.inTransaction(chief, () -> phrases.appended("書いた文", id)))
                .isEqualTo("書いた文\n電話をした。");
        assertThat(world.inTransaction(chief, () -> phrases.appended("書いた文\n", id)))
                .isEqualTo("書いた文\n電話をした。");
        assertThat(world.inTransaction(chief, () -> phrases.appended(null, id))).isEqualTo("電話をした。");
        assertThatThrownBy(() -> world.inTransaction(chief, () -> phrases.appended("文", "ない")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void nobodyKeepsMoreThanAHundred() {
        for (int number = 0; number < Phrases.MOST; number++) {
            String name = "文" + number;
            writer.run(() -> phrases.add(form(name, "ぶん", PhraseForm.OWN)));
        }
        assertThatThrownBy(() -> writer.run(() -> phrases.add(form("もう一つ", "ぶん", PhraseForm.OWN))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("100件まで");
        chief.run(() -> phrases.add(form("主任の文", "ぶん", PhraseForm.OWN)));
        assertThat(offered(chief)).containsExactly("主任の文", "見出し");
    }
}
