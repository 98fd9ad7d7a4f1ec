package tsunagi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.NewCase;
import tsunagi.person.NewPerson;
import tsunagi.person.PersonBasics;
import tsunagi.person.Persons;
import tsunagi.person.Sex;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** The search set: {@code ./bench names} runs any other one. */
@TsunagiIT
class NamesIT {
    private static final Path SET = Path.of("src", "test", "resources", "search", "names.csv");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Autowired
    World world;

    @Autowired
    Persons persons;

    @Autowired
    CaseFiles cases;

    @Test
    void nearlyEveryNameOfTheSetIsFoundAndNoneThatIsMerelyLikeIt() {
        var town = world.town();
        var pairs = NamePair.read(SET);
        var trial = new NameTrial(
                name -> {
                    var person = persons.enter(NewPerson.of(PersonBasics.of(name, Sex.UNSPECIFIED, null)));
                    cases.open(new NewCase(person, town.office(), DAY, false));
                    return person;
                },
                persons);
        var outcome = world.inTransaction(town.consultant(), () -> trial.run(pairs));
        assertThat(outcome.toFind()).isGreaterThanOrEqualTo(120);
        assertThat(outcome.notToFind()).isGreaterThanOrEqualTo(40);
        assertThat(outcome.falseHits()).isEmpty();
        assertThat(outcome.recall()).as(outcome.report()).isGreaterThanOrEqualTo(0.98);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "stored,kana,query,match\n",
                "stored,kana,query\n佐藤,さとう,佐藤\n",
                "stored,kana,query,match\n佐藤,さとう,佐藤\n",
                "stored,kana,query,match\n佐藤,さとう,佐藤,maybe\n",
                "stored,kana,query,match\n,さとう,佐藤,yes\n",
                "stored,kana,query,match\n\"佐藤,さとう,佐藤,yes\n"
            })
    void aMalformedSetIsRefused(String text) {
        assertThatThrownBy(() -> NamePair.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
