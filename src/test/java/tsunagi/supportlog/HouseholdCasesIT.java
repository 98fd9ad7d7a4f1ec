package tsunagi.supportlog;

import static org.assertj.core.api.Assertions.assertThat;
import static tsunagi.supportlog.RecordFixture.corrected;
import static tsunagi.supportlog.RecordFixture.interview;
import static tsunagi.supportlog.RecordFixture.with;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.Actor;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.NewCase;
import tsunagi.casefile.OpenedCase;
import tsunagi.person.BasicsChoice;
import tsunagi.person.HouseholdMember;
import tsunagi.person.Households;
import tsunagi.person.MergeOrder;
import tsunagi.person.NewPerson;
import tsunagi.person.PersonBasics;
import tsunagi.person.PersonMerges;
import tsunagi.person.PersonName;
import tsunagi.person.Persons;
import tsunagi.person.Sex;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.testing.World.Town;
import tsunagi.web.Choice;

/** 世帯のほかの方のケース: who is offered, and what stands in the audit log of whom. */
@TsunagiIT
class HouseholdCasesIT {
    @Autowired
    World world;

    @Autowired
    SupportLog log;

    @Autowired
    RecordComments comments;

    @Autowired
    CaseFiles cases;

    @Autowired
    Persons persons;

    @Autowired
    Households households;

    @Autowired
    PersonMerges register;

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
        var member = new HouseholdMember("試験 一郎", null, "長男", null, true, null, null, null, son.number());
        writer.run(() -> households.add(mother.number(), member));
    }

    private OpenedCase received(String givenName) {
        var basics = PersonBasics.of(PersonName.of("試験", givenName, null), Sex.UNSPECIFIED, null);
        return world.inTransaction(
                writer,
                () -> cases.open(
                        new NewCase(persons.enter(NewPerson.of(basics)), town.office(), LocalDate.now(clock), false)));
    }

    private void merge(OpenedCase kept, OpenedCase givenUp) {
        world.inTransaction(writer, () -> {
            var one = register.sheet(kept.id());
            var other = register.sheet(givenUp.id());
            var merged = register.merge(new MergeOrder(
                    one.person(),
                    one.basics().version(),
                    other.person(),
                    other.basics().version(),
                    new BasicsChoice(Map.of()),
                    "本人に確かめた"));
            cases.pass(merged.moved(), merged.to());
            return merged;
        });
    }

    private List<String> offered(OpenedCase of) {
        return writer.call(() -> log.start(of.number(), 1)).choices().household().stream()
                .map(Choice::value)
                .toList();
    }

    /** How often her data stands in the audit log as written into. */
    private int written(OpenedCase of) {
        return world.inTransaction(writer, () -> {
            UUID person = cases.head(of.id()).person().value();
            return jdbc.sql("""
                            select count(*) from audit_subject s join audit_event e on e.id = s.event_id
                            where e.action = 'RECORD_SUPPORT' and s.person_id = :person
                            """).param("person", person).query(Integer.class).single();
        });
    }

    @Test
    void whoWasMergedIsStillOfTheHousehold() {
        var again = received("一郎");
        merge(again, son);
        assertThat(offered(mother))
                .containsExactlyInAnyOrder(son.number().value(), again.number().value());
        assertThat(offered(again)).containsExactly(mother.number().value());
    }

    @Test
    void aCorrectionAndACommentStandInTheAuditLogOfEverybodyWhoseRecordItIs() {
        var form = with(interview(writer, "二人と面談した。"), son.number().value());
        var id = writer.call(() -> log.write(mother.number(), form));
        int before = written(son);

        var shown = writer.call(() -> log.correction(mother.number(), id)).form();
        writer.run(() -> log.correct(mother.number(), id, corrected(shown, "三人と面談した。", RecordForm.GIVEN, 1, "人数の誤り")));
        assertThat(written(son)).as("corrected in the case of the mother").isEqualTo(before + 1);

        writer.run(() -> comments.add(mother.number(), id, new CommentForm("祖母も来ていた。")));
        assertThat(written(son)).as("commented on in the case of the mother").isEqualTo(before + 2);
        assertThat(writer.call(() -> comments.page(mother.number(), id)).sameAs())
                .isEqualTo("試験 一郎");
    }
}
