package tsunagi.housingbenefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.casefile.OpenedCase;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** Before a table is taken in one sees whom it concerns: the applications of those days and sizes whose amount is another one. */
@TsunagiIT
class AffectedByImportIT {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationStore applications;

    @Autowired
    ApplicationContext context;

    private World.Town town;
    private PastGrants past;

    @BeforeEach
    void openTown() {
        town = world.town("sapporo");
        past = new PastGrants(context);
    }

    private OpenedCase granted(LocalDate on, int size) {
        var opened = world.openCase(town);
        past.grant(town, opened.id(), on, size, 50_000);
        return opened;
    }

    /** Of 札幌市, one person: 92,000円 from 2026-07-01. */
    private String preview(Actor actor) throws Exception {
        var shown = mvc.perform(post("/settings/standards/import")
                .with(world.signedIn(actor))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString())
                .param("table", "世帯人数\t基準額\t家賃上限\n1人\t91,000\t36,000\n")
                .param("from", "R8.7.1")
                .param("source", "札幌市告示第1号"));
        assertThat(shown).hasStatusOk();
        return Jsoup.parse(shown.getResponse().getContentAsString())
                .expectFirst("main")
                .text();
    }

    @Test
    void onlyThoseOfTheDaysAndTheSizeThatChangeAreListed() throws Exception {
        var affected = granted(JULY, 1);
        var before = granted(JUNE, 1);
        var larger = granted(JULY, 2);
        var waiting = world.openCase(town);
        world.inTransaction(
                town.consultant(),
                () -> applications.addFirst(waiting.id(), JULY, PastGrants.statement(JULY, 1, 50_000)));
        assertThat(preview(town.as(Role.MUNICIPAL_OFFICER)))
                .contains("まだ決定していないもの 1件、決定済みのもの 1件", affected.number().value(), "このほかに1件あります。")
                .doesNotContain(before.number().value(), larger.number().value())
                .as("not yet sent to the municipality")
                .doesNotContain(waiting.number().value());
        assertThat(preview(town.as(Role.ADMINISTRATOR)))
                .contains("まだ決定していないもの 1件、決定済みのもの 1件", "このほかに2件あります。")
                .doesNotContain(affected.number().value());
    }

    @Test
    void whereNobodyHasAppliedThatIsSaid() throws Exception {
        granted(JUNE, 1);
        assertThat(preview(town.as(Role.MUNICIPAL_OFFICER))).contains("変わる額を使う申請は、まだありません。");
    }
}
