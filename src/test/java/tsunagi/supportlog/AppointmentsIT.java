package tsunagi.supportlog;

import static org.assertj.core.api.Assertions.assertThat;
import static tsunagi.supportlog.RecordFixture.corrected;
import static tsunagi.supportlog.RecordFixture.with;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.Actor;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.NewCase;
import tsunagi.casefile.OpenedCase;
import tsunagi.kernel.JapaneseDates;
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

/** 次回予定: which appointment still waits for its record, and in which case. */
@TsunagiIT
class AppointmentsIT {
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
                () -> cases.open(new NewCase(persons.enter(NewPerson.of(basics)), town.office(), day(0), false)));
    }

    /** So many days after today. */
    private LocalDate day(int after) {
        return LocalDate.now(clock).plusDays(after);
    }

    private RecordForm contact(LocalDate on, @Nullable String at, @Nullable LocalDate next) {
        return new RecordForm(
                JapaneseDates.format(on),
                at,
                null,
                "M03",
                List.of(writer.staff().value().toString()),
                List.of("A01"),
                null,
                "P01",
                List.of("S03"),
                RecordForm.GIVEN,
                "面談した。",
                null,
                null,
                next == null ? null : JapaneseDates.format(next),
                null,
                null,
                null,
                null,
                null);
    }

    private SupportRecordId write(OpenedCase in, RecordForm form) {
        return writer.call(() -> log.write(in.number(), form));
    }

    /** The numbers of the cases in which an appointment waits. */
    private List<String> waiting() {
        return world.inTransaction(
                writer, () -> jdbc.sql("""
                        select a.case_number from published_supportlog_appointment n
                        join case_access a on a.case_id = n.case_id
                        """).query(String.class).list());
    }

    private static String number(OpenedCase of) {
        return of.number().value();
    }

    @Test
    void anAppointmentWaitsUntilSomethingIsRecordedOnItsDayOrLater() {
        write(mother, contact(day(-7), null, day(-2)));
        write(mother, contact(day(-3), null, null));
        assertThat(waiting()).containsExactly(number(mother));
        write(mother, contact(day(-2), null, null));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void whatWasRecordedForAnotherDayByMistakeKeepsNoAppointment() {
        write(mother, contact(day(-7), null, day(-2)));
        var id = write(mother, contact(day(-2), null, null));
        assertThat(waiting()).isEmpty();
        var shown = writer.call(() -> log.correction(mother.number(), id)).form();
        var earlier = new RecordForm(
                JapaneseDates.format(day(-3)),
                shown.from(),
                shown.until(),
                shown.method(),
                shown.staff(),
                shown.counterparts(),
                shown.organisation(),
                shown.place(),
                shown.contents(),
                shown.support(),
                shown.facts(),
                shown.views(),
                shown.plan(),
                shown.nextOn(),
                shown.nextAt(),
                shown.nextWhat(),
                shown.version(),
                "日付の誤り",
                shown.sharedWith());
        writer.run(() -> log.correct(mother.number(), id, earlier));
        assertThat(waiting()).containsExactly(number(mother));
    }

    @Test
    void whatWasTakenBackKeepsNoAppointment() {
        write(mother, contact(day(-7), null, day(-2)));
        var id = write(mother, contact(day(-1), null, null));
        assertThat(waiting()).isEmpty();
        world.inTransaction(writer, () -> {
            log.takeBack(mother.id(), id, "面談はなかった");
            return id;
        });
        assertThat(waiting()).containsExactly(number(mother));
    }

    @Test
    void anAppointmentOfTheSameDayWaitsUntilSomethingLaterThatDayIsRecorded() {
        write(mother, contact(day(0), "午前10時", day(0)));
        assertThat(waiting()).containsExactly(number(mother));
        write(mother, contact(day(0), "午前9時", null));
        assertThat(waiting()).as("written later, and earlier that day").containsExactly(number(mother));
        write(mother, contact(day(0), "午後3時", null));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void whereNobodyWroteTheHourTheRecordsOfADayFollowEachOtherAsTheyWereWritten() {
        write(mother, contact(day(0), null, null));
        write(mother, contact(day(0), null, day(0)));
        assertThat(waiting()).containsExactly(number(mother));
        write(mother, contact(day(0), null, null));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void theAppointmentOfASharedContactWaitsInEachOfItsCasesUntilEachWasSeen() {
        write(mother, with(contact(day(-7), null, day(-2)), number(son)));
        assertThat(waiting()).containsExactlyInAnyOrder(number(mother), number(son));
        write(mother, contact(day(-1), null, null));
        assertThat(waiting()).containsExactly(number(son));
    }

    @Test
    void aSharedContactKeepsTheAppointmentOfEachOfItsCases() {
        write(mother, contact(day(-7), null, day(-2)));
        write(son, contact(day(-7), null, day(-2)));
        assertThat(waiting()).containsExactlyInAnyOrder(number(mother), number(son));
        var id = write(mother, with(contact(day(-2), null, null), number(son)));
        assertThat(waiting()).isEmpty();
        var shown = writer.call(() -> log.correction(mother.number(), id)).form();
        writer.run(() ->
                log.correct(mother.number(), id, with(corrected(shown, "母と面談した。", RecordForm.GIVEN, 1, "息子はいなかった"))));
        assertThat(waiting()).containsExactly(number(son));
    }
}
