package tsunagi.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.access.Actor;
import tsunagi.access.CaseGrants;
import tsunagi.access.PermissionRefused;
import tsunagi.access.Role;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewFact;
import tsunagi.casefile.OpenedCase;
import tsunagi.database.WorkScope;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.PresetLoader;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 週次の確認 on PostgreSQL: what stands on the board, who sees it, and what two people at once do to it. */
@TsunagiIT
class PlanReviewsIT {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PlanReviews reviews;

    @Autowired
    CaseFiles cases;

    @Autowired
    CaseGrants grants;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Municipalities municipalities;

    @Autowired
    Clock clock;

    private World.Town town;
    private OpenedCase waiting;

    @BeforeEach
    void aTown() {
        town = world.town();
        waiting = received(40);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private OpenedCase received(int daysAgo) {
        return world.openCase(town, today().minusDays(daysAgo));
    }

    private void fact(OpenedCase each, FactKind kind, int daysAgo) {
        world.inTransaction(town.consultant(), () -> {
            cases.append(each.id(), NewFact.of(kind, today().minusDays(daysAgo)));
            return 0;
        });
    }

    private ReviewId hold() {
        return town.consultant().call(() -> reviews.hold(town.office()));
    }

    /** As if it had been held so many days before. */
    private void held(ReviewId review, int daysAgo) {
        world.inTransaction(
                town.consultant(),
                () -> jdbc.sql("update plan_review set held_on = :on where id = :id")
                        .param("on", today().minusDays(daysAgo))
                        .param("id", review.value())
                        .update());
    }

    private List<String> board(Actor actor, ReviewId review) {
        return actor.call(() -> reviews.open(review)).lines().stream()
                .map(line -> line.number().value())
                .toList();
    }

    private static String number(OpenedCase each) {
        return each.number().value();
    }

    private Document html(Actor actor, String path) throws Exception {
        var result = mvc.perform(get(path).with(world.signedIn(actor)));
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    /** A rule of the municipality from its first day on. */
    private void letTheCityRead() throws IOException {
        String yaml = new ClassPathResource("municipality/practice.yaml").getContentAsString(StandardCharsets.UTF_8);
        String rule = "cityReadsReviews: [{from: 2015-04-01, value: ";
        assertThat(yaml).contains(rule + "いいえ");
        var preset = PresetLoader.parse("practice.yaml", yaml.replace(rule + "いいえ", rule + "はい"));
        WorkScope.of(town.municipality()).run(() -> municipalities.adopt(preset));
    }

    /** Sends the form of a page as a browser would, with some fields typed anew. */
    private MvcTestResult send(Document page, ReviewId review, Map<String, String> typed) {
        var request =
                post(review.path()).with(world.signedIn(town.consultant())).with(csrf());
        var form = page.select("form[action=" + review.path() + "]");
        assertThat(form).hasSize(1);
        form.select("input[name]:not([name=_csrf]), textarea[name]")
                .forEach(field -> request.param(
                        field.attr("name"),
                        typed.getOrDefault(
                                field.attr("name"),
                                field.is("textarea") ? field.wholeText().strip() : field.val())));
        form.select("select[name]")
                .forEach(field -> request.param(
                        field.attr("name"),
                        typed.getOrDefault(
                                field.attr("name"),
                                field.select("option[selected]").isEmpty()
                                        ? ""
                                        : field.select("option[selected]").val())));
        return mvc.perform(request);
    }

    @Test
    void theBoardHasWhoHasNoPlanAndGoesOnOrEndedSinceTheLastReview() {
        var planned = received(60);
        fact(planned, FactKind.PLAN_AGREED, 20);
        var told = received(20);
        fact(told, FactKind.TRIAGED_INFORMATION, 2);
        var toldLongAgo = received(90);
        fact(toldLongAgo, FactKind.TRIAGED_INFORMATION, 80);
        var review = hold();
        assertThat(board(town.consultant(), review)).containsExactly(number(waiting), number(told));
        var lines = town.consultant().call(() -> reviews.open(review)).lines();
        assertThat(lines).extracting(ReviewLine::days).containsExactly(40, 20);
        assertThat(lines).extracting(ReviewLine::ended).containsExactly(false, true);
        assertThat(lines).extracting(ReviewLine::metAgain).containsOnly(false);
    }

    @Test
    void theNextReviewOpensWithThoseStillWithoutAPlanAndShowsWhatWasDecided() throws Exception {
        var soon = received(10);
        var first = hold();
        var decided = new ReviewEntry(
                "留守", "", ReviewDecision.CALL, today(), town.consultant().staff());
        town.consultant().run(() -> reviews.decide(first, waiting.number(), decided));
        held(first, 7);
        fact(soon, FactKind.PLAN_AGREED, 1);
        var second = hold();
        assertThat(board(town.consultant(), second)).containsExactly(number(waiting));
        assertThat(board(town.consultant(), first))
                .as("remembers its day")
                .containsExactly(number(waiting), number(soon));
        assertThat(html(town.consultant(), second.path()).select("dl").text()).contains("前回の方針 電話する", "留守");
    }

    @Test
    void aDeskHoldsOneReviewADay() {
        hold();
        assertThatThrownBy(this::hold).isInstanceOf(Refusal.class).hasMessageContaining("もう始まっています");
    }

    @Test
    void allRowsAreWrittenOrNoneAndNothingTypedIsLost() throws Exception {
        received(10);
        var review = hold();
        var page = html(town.consultant(), review.path());
        String row = number(waiting);
        var refused = send(page, review, Map.of(row + ".agency", "留守だった", row + ".decision", "電話する"));
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var again = Jsoup.parse(refused.getResponse().getContentAsString());
        assertThat(again.select("textarea[name=" + row + ".agency]").text()).isEqualTo("留守だった");
        assertThat(again.select("a[href='#f-" + row + "-until']")).hasSize(1);
        assertThat(town.consultant().call(() -> reviews.open(review)).lines())
                .extracting(ReviewLine::entry)
                .containsOnly(ReviewEntry.NONE);
        var saved = send(again, review, Map.of(row + ".decision", "見守る"));
        assertThat(saved).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(town.consultant()
                        .call(() -> reviews.open(review))
                        .lines()
                        .getFirst()
                        .entry())
                .isEqualTo(new ReviewEntry("留守だった", "", ReviewDecision.WATCH, null, null));
    }

    @Test
    void whoSavesSecondChoosesFieldByField() throws Exception {
        var review = hold();
        var mine = html(town.consultant(), review.path());
        var theirs = html(town.consultant(), review.path());
        String row = number(waiting);
        assertThat(send(theirs, review, Map.of(row + ".city", "水道も止まる"))).hasStatus(HttpStatus.SEE_OTHER);
        var conflict = send(mine, review, Map.of(row + ".agency", "電話が通じた"));
        assertThat(conflict).hasStatus(HttpStatus.CONFLICT).bodyText().contains("電話が通じた", "水道も止まる");
    }

    @Test
    void theCitySeesTheNumberAndTheCasesOnlyWhereItIsSetButNeverARestrictedOne() throws Exception {
        var hidden = received(5);
        town.as(Role.CHIEF_CONSULTANT).run(() -> grants.restrict(hidden.number(), true));
        var review = hold();
        var officer = town.as(Role.MUNICIPAL_OFFICER);
        assertThat(html(officer, "/reviews").select("td.ts-number").eachText())
                .containsExactly("1", "1", "0", "0", "2", "0", "0");
        assertThat(mvc.perform(get(review.path()).with(world.signedIn(officer))))
                .hasStatus(404);
        letTheCityRead();
        var page = html(officer, review.path());
        assertThat(page.text()).contains(number(waiting), "閲覧制限 1件").doesNotContain(number(hidden));
        assertThat(page.select("main form, main a[href^=/cases]")).isEmpty();
    }

    @Test
    void aRestrictedCaseIsOnTheBoardOfTheChiefOnly() {
        var hidden = received(5);
        town.as(Role.CHIEF_CONSULTANT).run(() -> grants.restrict(hidden.number(), true));
        var review = hold();
        assertThat(board(town.as(Role.CHIEF_CONSULTANT), review)).contains(number(hidden));
        var supporter = town.as(Role.EMPLOYMENT_SUPPORTER);
        assertThat(board(supporter, review)).doesNotContain(number(hidden));
        assertThat(supporter.call(() -> reviews.open(review)).hidden()).isEqualTo(1);
    }

    @Test
    void anotherDeskHasNoPartInIt() {
        var review = hold();
        var stranger = world.enrol(town, Set.of(Role.CONSULTANT), List.of(world.otherOffice(town)));
        assertThatThrownBy(() -> stranger.call(() -> reviews.open(review))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> stranger.call(() -> reviews.hold(town.office())))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> town.as(Role.MUNICIPAL_OFFICER).call(() -> reviews.hold(town.office())))
                .isInstanceOf(PermissionRefused.class);
    }

    @Test
    void whatIsToBeDoneByADayStandsInTheWorkOfTodayUntilTheNextReview() throws Exception {
        var review = hold();
        var entry = new ReviewEntry(
                "",
                "",
                ReviewDecision.VISIT,
                today().plusDays(2),
                town.consultant().staff());
        town.consultant().run(() -> reviews.decide(review, waiting.number(), entry));
        String work = "プラン未作成の確認で決めたことをする";
        var chief = town.as(Role.CHIEF_CONSULTANT);
        assertThat(html(chief, "/today?whose=everybody").text()).contains(work);
        held(review, 7);
        hold();
        assertThat(html(chief, "/today?whose=everybody").text()).doesNotContain(work);
    }
}
