package tsunagi.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.database.WorkScope;
import tsunagi.drafts.Drafts.Sighting;
import tsunagi.testing.Statements;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.testing.World.Town;
import tsunagi.web.CarriedForm.Entry;
import tsunagi.web.FormToken;
import tsunagi.web.HttpProblem;
import tsunagi.web.Submissions;

@TsunagiIT
class DraftsIT {
    private static final String PAGE = "/cases/R08-0001/records";
    private static final Entry FACTS = new Entry("facts", "家賃を2か月滞納していると電話があった。");

    @Autowired
    World world;

    @Autowired
    Drafts drafts;

    @Autowired
    Submissions submissions;

    @Autowired
    JdbcClient jdbc;

    private final UUID token = UUID.randomUUID();
    private Town town;
    private Actor writer;

    @BeforeEach
    void aDesk() {
        town = world.town();
        writer = town.consultant();
    }

    private Draft draft(String action, Entry... fields) {
        return new Draft(token, action, PAGE + "?page=2", "支援の記録 R08-0001", List.of(fields));
    }

    private void keep(Actor actor, Draft draft) {
        actor.run(() -> drafts.keep(draft));
    }

    private List<Draft> seenBy(Actor actor) {
        return actor.call(() -> drafts.of(token));
    }

    private int days(int days) {
        return world.inTransaction(
                writer,
                () -> jdbc.sql("""
                        update draft_place set saved_at = saved_at - make_interval(days => :days) where token = :token
                        """).param("days", days).param("token", token).update());
    }

    @Test
    void whatIsTypedLastIsWhatIsKept() {
        keep(writer, draft(PAGE, new Entry("facts", "家賃を")));
        keep(writer, draft(PAGE, FACTS, new Entry("methods", "M01"), new Entry("methods", "M02")));

        assertThat(seenBy(writer))
                .containsExactly(draft(PAGE, FACTS, new Entry("methods", "M01"), new Entry("methods", "M02")));
        assertThat(writer.call(drafts::mine))
                .singleElement()
                .satisfies(line -> assertThat(line.title()).isEqualTo("支援の記録 R08-0001"));
    }

    @Test
    void onlyItsWriterSeesADraft() {
        keep(writer, draft(PAGE, FACTS));

        Actor colleague = town.as(Role.CHIEF_CONSULTANT);
        Actor stranger = world.town().consultant();
        assertThat(seenBy(colleague)).isEmpty();
        assertThat(seenBy(stranger)).isEmpty();
        assertThat(world.inTransaction(
                        colleague,
                        () -> jdbc.sql("select count(*) from draft")
                                .query(Long.class)
                                .single()))
                .isZero();
        assertThat(world.inTransaction(
                        stranger,
                        () -> jdbc.sql("select count(*) from draft_place")
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    @Test
    void nobodyWritesIntoAnothersDraftNorDiscardsIt() {
        keep(writer, draft(PAGE, FACTS));
        Actor colleague = town.as(Role.CHIEF_CONSULTANT);

        assertThatThrownBy(() -> keep(colleague, draft(PAGE, new Entry("facts", "別の人"))))
                .isInstanceOf(HttpProblem.class);
        colleague.run(() -> drafts.discard(token));

        assertThat(seenBy(writer)).containsExactly(draft(PAGE, FACTS));
    }

    @Test
    void colleaguesKnowWhoWritesWhereAndSinceWhenAndNothingElse() {
        keep(writer, draft(PAGE, FACTS));

        List<Sighting> seen = town.as(Role.CHIEF_CONSULTANT).call(() -> drafts.at(PAGE));
        assertThat(seen).singleElement().satisfies(sighting -> {
            assertThat(sighting.staff()).isEqualTo(writer.staff());
            assertThat(sighting.token()).isNull();
            assertThat(sighting.page()).isNull();
        });
        assertThat(town.as(Role.CHIEF_CONSULTANT).call(() -> drafts.at("/cases/R08-0002/records")))
                .isEmpty();
        days(1);
        assertThat(town.as(Role.CHIEF_CONSULTANT).call(() -> drafts.at(PAGE))).isEmpty();
        assertThat(writer.call(() -> drafts.at(PAGE))).hasSize(1);
    }

    @Test
    void aDraftEndsAfterSevenDaysAndTheNightTakesItAwayUnread() {
        keep(writer, draft(PAGE, FACTS));
        days(6);
        WorkScope.of(town.municipality()).run(drafts::end);
        assertThat(seenBy(writer)).hasSize(1);

        days(2);
        assertThat(seenBy(writer)).isEmpty();
        assertThat(writer.call(drafts::mine)).isEmpty();
        assertThat(WorkScope.of(town.municipality()).call(drafts::end)).isEqualTo(1);
        assertThat(world.inTransaction(
                        writer,
                        () -> jdbc.sql("select count(*) from draft")
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    @Test
    void whatIsSavedIsNoDraftFromTheSameMomentOn() {
        keep(writer, draft(PAGE, FACTS));
        keep(writer, draft("/cases/R08-0001/person/basics", FACTS));
        var form = new FormToken(token, PAGE, "typed");

        assertThatThrownBy(() -> writer.run(() -> submissions.once(form, () -> {
                    throw new IllegalStateException("refused");
                })))
                .hasMessage("refused");
        assertThat(seenBy(writer)).hasSize(2);

        writer.run(() -> submissions.once(form, () -> "/cases/R08-0001/records"));
        assertThat(seenBy(writer)).extracting(Draft::action).containsExactly("/cases/R08-0001/person/basics");

        var other = new FormToken(token, "/cases/R08-0001/person/basics", "typed");
        writer.run(() -> submissions.once(other, "/cases/R08-0001/person", () -> {}));
        assertThat(seenBy(writer)).isEmpty();
    }

    @Test
    void whatComesLateFromASavedFormIsNoDraft() {
        writer.run(() -> submissions.once(new FormToken(token, PAGE, "typed"), () -> PAGE));

        keep(writer, draft(PAGE, FACTS));

        assertThat(seenBy(writer)).isEmpty();
    }

    @Test
    void whatIsTooLongIsRefusedInWords() {
        String most = "あ".repeat(Draft.MOST_CHARACTERS - "facts".length());
        keep(writer, draft(PAGE, new Entry("facts", most)));

        assertThatThrownBy(() -> draft(PAGE, new Entry("facts", most + "い")))
                .hasMessage("入力が200,000文字を超えたため、下書きに保存できません。ここまでの内容を一度保存してください。");
    }

    @Test
    void aPersonKeepsAHundredDraftsAndCanStillWriteInEachOfThem() {
        for (int count = 0; count < Drafts.MOST_OF_ONE_PERSON; count++) {
            String action = PAGE + "/" + count;
            keep(writer, draft(action, FACTS));
        }
        keep(writer, draft(PAGE + "/0", new Entry("facts", "続き")));
        assertThatThrownBy(() -> keep(writer, draft(PAGE + "/one-too-many", FACTS)))
                .hasMessageContaining("書きかけが100件あります");
    }

    @Test
    void passwordsAndWhatPostgresCannotKeepStayOut() {
        keep(writer, draft(PAGE, new Entry("password", "ひみつ"), new Entry("facts", "a\0b\ud83dc𠮷")));

        assertThat(seenBy(writer))
                .singleElement()
                .satisfies(draft -> assertThat(draft.fields()).containsExactly(new Entry("facts", "abc𠮷")));
    }

    @Test
    void aDraftStandsOnAPageOfThisProgram() {
        for (String elsewhere : List.of("https://example.com/", "//example.com", "cases", "/\\example.com")) {
            assertThatThrownBy(() -> new Draft(token, PAGE, elsewhere, "", List.of()))
                    .isInstanceOf(HttpProblem.class);
        }
    }

    @Test
    void keepingTakesTwoStatementsAndNoLineInTheAuditLog() throws Exception {
        keep(writer, draft(PAGE, FACTS));

        assertThat(Statements.of(() -> keep(writer, draft(PAGE, FACTS))))
                .hasSize(2)
                .noneMatch(sql -> sql.contains("audit"));
    }
}
