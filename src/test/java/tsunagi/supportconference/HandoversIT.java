package tsunagi.supportconference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tsunagi.access.Actor;
import tsunagi.access.PermissionRefused;
import tsunagi.access.Role;
import tsunagi.casefile.OpenedCase;
import tsunagi.kernel.Refusal;
import tsunagi.testing.TsunagiIT;

/** ケースへの引渡し: only by a member of the desk, only the chosen statements, once, and with a way back. */
@TsunagiIT
class HandoversIT {
    private static final String KEPT_BACK = "近所の方が家の中の様子を話した";
    private static final String REASON = "ご本人が窓口に申し込んだため";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    private SeatedTown seated;
    private OpenedCase opened;

    @BeforeEach
    void seat() {
        seated = new SeatedTown(context);
        seated.told(KEPT_BACK);
        opened = seated.world.openCase(seated.town);
    }

    private StatementId statement(String content) {
        return seated.page().statements().stream()
                .filter(each -> each.content().equals(content))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void hand(Actor actor, OpenedCase into, StatementId... chosen) {
        var ids = Arrays.stream(chosen).map(StatementId::toString).toList();
        var form = new HandoverForm(into.number().value(), ids, REASON);
        actor.run(() -> seated.bean(SubjectHandovers.class).hand(seated.subject, form));
    }

    private String records(OpenedCase of) throws Exception {
        var answer = mvc.perform(get("/cases/" + of.number() + "/records").with(seated.world.signedIn(seated.member)))
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString()).expectFirst("main").text();
    }

    private long lines() {
        var jdbc = seated.bean(JdbcClient.class);
        return seated.world.inTransaction(
                seated.member,
                () -> jdbc.sql("""
                        select count(*) from published_supportlog_record
                        where case_id = :case
                        """)
                        .param("case", opened.id().value())
                        .query(Long.class)
                        .single());
    }

    @Test
    void theCaseGetsOneLineWithWhatWasChosenAndNothingElse() throws Exception {
        assertThat(records(opened)).as("nothing flows by itself").doesNotContain("支援会議");
        hand(seated.member, opened, statement(SeatedTown.TOLD));
        assertThat(records(opened))
                .contains("支援会議（法9条）から引き渡された情報", "郵便局", SeatedTown.TOLD)
                .doesNotContain(KEPT_BACK, SeatedTown.NAME, SeatedTown.WORRY, REASON);
        assertThat(lines()).isEqualTo(1);
        assertThat(seated.page().handedTo(seated.page().statements().getFirst()))
                .isEqualTo(opened.number().value());
        assertThat(seated.page().openStatements())
                .extracting(Statement::content)
                .containsExactly(KEPT_BACK);
    }

    @Test
    void handingOverTwiceTakesEffectOnce() {
        var told = statement(SeatedTown.TOLD);
        hand(seated.member, opened, told);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> hand(seated.member, opened, told))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("statements"));
        assertThat(lines()).isEqualTo(1);
    }

    @Test
    void twoMembersWhoHandOverAtTheSameMomentMakeOneLine() throws Exception {
        var colleague = seated.town.as(Role.CHIEF_CONSULTANT);
        seated.enter(colleague);
        var told = statement(SeatedTown.TOLD);
        try (var two = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> answers =
                    two.invokeAll(List.of(() -> handed(seated.member, told), () -> handed(colleague, told)));
            assertThat(List.of(answers.getFirst().get(), answers.getLast().get()))
                    .containsExactlyInAnyOrder(true, false);
        }
        assertThat(lines()).isEqualTo(1);
    }

    private boolean handed(Actor actor, StatementId told) {
        try {
            hand(actor, opened, told);
            return true;
        } catch (Refusal second) {
            return false;
        }
    }

    @Test
    void takenBackTheLineStaysAsTakenBackAndTheStatementMayGoAgain() throws Exception {
        var told = statement(SeatedTown.TOLD);
        hand(seated.member, opened, told);
        var handover = seated.page().handovers().getFirst().id();
        var reason = new ReasonForm("別の方のケースだった");
        seated.member.run(() -> seated.bean(SubjectHandovers.class).takeBack(seated.subject, handover, reason));
        assertThat(lines()).as("counted nowhere").isZero();
        assertThat(records(opened)).contains("別の方のケースだった");
        assertThat(seated.page().handovers())
                .singleElement()
                .satisfies(each -> assertThat(each.voided()).isEqualTo("別の方のケースだった"));
        hand(seated.member, seated.world.openCase(seated.town), told);
        assertThat(seated.page().handovers()).hasSize(2);
    }

    @Test
    void aStatementThatStandsInACaseIsNotTakenBackInTheConference() {
        var told = statement(SeatedTown.TOLD);
        hand(seated.member, opened, told);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> seated.member.run(
                        () -> seated.bean(Statements.class).withdraw(seated.subject, told, new ReasonForm("誤り"))));
    }

    @Test
    void noCaseOfAnotherDeskAndNoneThatIsNotThereTakesAnything() {
        var told = statement(SeatedTown.TOLD);
        var otherDesk = seated.world.enrol(
                seated.town, Set.of(Role.CONSULTANT), List.of(seated.world.otherOffice(seated.town)));
        seated.enter(otherDesk);
        assertThatExceptionOfType(Refusal.class)
                .as("another desk's case")
                .isThrownBy(() -> hand(otherDesk, opened, told))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("caseNumber"));
        var form = new HandoverForm("R01-9999", List.of(told.toString()), REASON);
        assertThatExceptionOfType(Refusal.class)
                .as("no case")
                .isThrownBy(() -> seated.member.run(
                        () -> seated.bean(SubjectHandovers.class).hand(seated.subject, form)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("caseNumber"));
        assertThat(lines()).isZero();
    }

    @Test
    void aMemberOfTheCityHandsNothingOverAndHasNoButtonForIt() throws Exception {
        var told = statement(SeatedTown.TOLD);
        assertThatExceptionOfType(PermissionRefused.class).isThrownBy(() -> hand(seated.secretary, opened, told));
        var page = mvc.perform(
                get("/support-conference/subjects/" + seated.subject).with(seated.world.signedIn(seated.secretary)));
        assertThat(page).hasStatusOk().bodyText().doesNotContain("/handovers/new");
        assertThat(lines()).isZero();
    }
}
