package tsunagi.supportlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tsunagi.supportlog.RecordFixture.corrected;
import static tsunagi.supportlog.RecordFixture.interview;
import static tsunagi.supportlog.RecordFixture.with;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.Actor;
import tsunagi.access.CaseGrants;
import tsunagi.access.Role;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewCase;
import tsunagi.casefile.NewFact;
import tsunagi.casefile.OpenedCase;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.person.HouseholdMember;
import tsunagi.person.Households;
import tsunagi.person.NewPerson;
import tsunagi.person.PersonBasics;
import tsunagi.person.PersonName;
import tsunagi.person.Persons;
import tsunagi.person.Sex;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.testing.World.Town;
import tsunagi.web.Choice;

/** 同じ対応: one contact with several people of a household, written once, shown with each, counted once. */
@TsunagiIT
class SharedContactsIT {
    @Autowired
    World world;

    @Autowired
    SupportLog log;

    @Autowired
    CaseFiles cases;

    @Autowired
    Persons persons;

    @Autowired
    Households households;

    @Autowired
    CaseGrants grants;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Town town;
    private Actor writer;
    private OpenedCase mother;
    private OpenedCase son;

    @BeforeEach
    void aMotherAndHerSon() {
        town = world.town();
        writer = town.consultant();
        mother = received("花子");
        son = received("一郎");
        lives(mother, "試験 一郎", "長男", son);
    }

    private OpenedCase received(String givenName) {
        var basics = PersonBasics.of(PersonName.of("試験", givenName, null), Sex.FEMALE, null);
        return world.inTransaction(
                writer,
                () -> cases.open(
                        new NewCase(persons.enter(NewPerson.of(basics)), town.office(), LocalDate.now(clock), false)));
    }

    private void lives(OpenedCase with, String name, String relation, OpenedCase own) {
        var member = new HouseholdMember(name, null, relation, null, true, null, null, null, own.number());
        writer.run(() -> households.add(with.number(), member));
    }

    private SupportRecordId shared(String facts) {
        var form = with(interview(writer, facts), son.number().value());
        return writer.call(() -> log.write(mother.number(), form));
    }

    private List<RecordsPage.Line> lines(Actor reader, OpenedCase of) {
        return reader.call(() -> log.page(of.number(), 1)).lines();
    }

    private List<String> offered(Actor reader, OpenedCase of) {
        return reader.call(() -> log.start(of.number(), 1)).choices().household().stream()
                .map(Choice::value)
                .toList();
    }

    private List<FactKind> facts(OpenedCase of) {
        return world.inTransaction(writer, () -> cases.standing(of.id())).stream()
                .map(CaseFact::kind)
                .toList();
    }

    private int count(String sql) {
        return world.inTransaction(
                writer, () -> jdbc.sql(sql).query(Integer.class).single());
    }

    private static String sameAs(RecordsPage.Line line) {
        return line.sameAs().stream().map(RecordsPage.Same::name).toList().toString();
    }

    @Test
    void theRunningCasesOfTheHouseholdAreOfferedFromBothSides() {
        assertThat(offered(writer, mother)).containsExactly(son.number().value());
        assertThat(offered(writer, son)).containsExactly(mother.number().value());
        var daughter = received("二葉");
        lives(mother, "試験 二葉", "長女", daughter);
        assertThat(offered(writer, son))
                .containsExactlyInAnyOrder(
                        mother.number().value(), daughter.number().value());
        world.inTransaction(
                writer,
                () -> cases.append(
                        daughter.id(),
                        NewFact.of(FactKind.CLOSED, LocalDate.now(clock)).detail("GOALS_REACHED")));
        assertThat(offered(writer, son)).containsExactly(mother.number().value());
        assertThat(offered(writer, received("他人"))).isEmpty();
    }

    @Test
    void oneContactStandsInBothTimelinesAndCompletesBothStepsButIsOneRecord() {
        shared("二人と面談した。");
        assertThat(lines(writer, mother)).singleElement().satisfies(line -> {
            assertThat(line.details().facts()).isEqualTo("二人と面談した。");
            assertThat(sameAs(line)).isEqualTo("[試験 一郎]");
        });
        assertThat(lines(writer, son)).singleElement().satisfies(line -> {
            assertThat(line.details().facts()).isEqualTo("二人と面談した。");
            assertThat(sameAs(line)).isEqualTo("[試験 花子]");
        });
        assertThat(facts(mother)).contains(FactKind.SUPPORT_RECORDED);
        assertThat(facts(son)).contains(FactKind.SUPPORT_RECORDED);
        assertThat(count("select count(*) from support_record")).isEqualTo(1);
    }

    /** By hand: the shared interview is one, the mother's own is one, the son's own is one. */
    @Test
    void ofThreeContactsThreeAreCountedAlthoughTwoPeopleShareOne() {
        shared("二人と面談した。");
        writer.run(() -> log.write(mother.number(), interview(writer, "母だけと面談した。")));
        writer.run(() -> log.write(son.number(), interview(writer, "息子だけと面談した。")));

        assertThat(count("select count(*) from published_supportlog_record")).isEqualTo(3);
        assertThat(count("select count(*) from published_supportlog_contact")).isEqualTo(4);
        assertThat(count("select count(*) from happening where kind = 'CONTACT'"))
                .isEqualTo(3);
        assertThat(count("select count(*) from happening where kind = 'STAFF_CONTACT'"))
                .isEqualTo(3);
    }

    @Test
    void aCorrectionFromEitherCaseIsReadInBoth() {
        var id = shared("二人と面談した。");
        var form = writer.call(() -> log.correction(son.number(), id)).form();
        writer.run(() -> log.correct(son.number(), id, corrected(form, "三人と面談した。", RecordForm.NOT_GIVEN, 1, "人数の誤り")));

        for (OpenedCase each : List.of(mother, son)) {
            assertThat(lines(writer, each)).singleElement().satisfies(line -> {
                assertThat(line.details().facts()).isEqualTo("三人と面談した。");
                assertThat(line.earlier().getFirst().details().facts()).isEqualTo("二人と面談した。");
                assertThat(line.sameAs()).hasSize(1);
            });
            assertThat(facts(each)).doesNotContain(FactKind.SUPPORT_RECORDED);
        }
    }

    @Test
    void aMistakenTickIsTakenBackAndTheContactLeavesThatTimeline() {
        var id = shared("母と面談した。");
        var form = writer.call(() -> log.correction(mother.number(), id)).form();
        assertThat(form.chosenCases()).containsExactly(son.number().value());
        var alone = with(corrected(form, "母と面談した。", RecordForm.GIVEN, 1, "息子はいなかった"));
        writer.run(() -> log.correct(mother.number(), id, alone));

        assertThat(lines(writer, son)).isEmpty();
        assertThat(facts(son)).doesNotContain(FactKind.SUPPORT_RECORDED);
        assertThat(lines(writer, mother))
                .singleElement()
                .satisfies(line -> assertThat(line.sameAs()).isEmpty());
        assertThat(facts(mother)).contains(FactKind.SUPPORT_RECORDED);
    }

    @Test
    void anEventThatIsTakenBackLeavesBothTimelines() {
        var id = shared("二人と面談した。");
        world.inTransaction(writer, () -> {
            log.takeBack(mother.id(), id, "面談はなかった");
            return id;
        });
        for (OpenedCase each : List.of(mother, son)) {
            assertThat(lines(writer, each))
                    .singleElement()
                    .satisfies(line -> assertThat(line.withdrawn()).isTrue());
            assertThat(facts(each)).doesNotContain(FactKind.SUPPORT_RECORDED);
        }
        assertThat(count("select count(*) from published_supportlog_contact")).isZero();
    }

    @Test
    void aCaseThatIsNotOfTheHouseholdIsRefusedAndNothingIsWritten() {
        var stranger = received("他人");
        var form = with(interview(writer, "面談した。"), stranger.number().value());
        assertThatThrownBy(() -> writer.run(() -> log.write(mother.number(), form)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("sharedWith"));
        assertThat(count("select count(*) from support_record")).isZero();
    }

    @Test
    void nothingIsSharedWithARestrictedCaseEvenByItsOwnTeam() {
        restrict(son.number());
        assertThat(offered(writer, mother)).isEmpty();
        assertThat(offered(writer, son)).isEmpty();
        var form = with(interview(writer, "面談した。"), son.number().value());
        assertThatThrownBy(() -> writer.run(() -> log.write(mother.number(), form)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whoMayNotSeeTheOtherCaseReadsTheContactAndNoWordOfWhoElseWasThere() {
        var id = shared("二人と面談した。");
        restrict(son.number());
        var colleague = world.enrol(town, Set.of(Role.CONSULTANT), List.of(town.office()));

        assertThat(lines(colleague, mother)).singleElement().satisfies(line -> {
            assertThat(line.details().facts()).isEqualTo("二人と面談した。");
            assertThat(line.sameAs()).isEmpty();
        });
        var page = colleague.call(() -> log.correction(mother.number(), id));
        assertThat(page.sameAs()).isEmpty();
        assertThat(page.choices().household()).isEmpty();

        var unseen = corrected(page.form(), "二人と会った。", RecordForm.GIVEN, 1, "言い回し");
        colleague.run(() -> log.correct(mother.number(), id, unseen));
        assertThat(lines(writer, son))
                .as("what she could not see she did not untick")
                .singleElement()
                .satisfies(line -> assertThat(line.details().facts()).isEqualTo("二人と会った。"));
    }

    private void restrict(CaseNumber number) {
        town.as(Role.CHIEF_CONSULTANT).run(() -> grants.restrict(number, true));
    }
}
