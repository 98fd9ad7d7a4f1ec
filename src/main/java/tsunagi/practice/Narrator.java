package tsunagi.practice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tsunagi.access.Actor;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.StaffId;

/** Tells one story: who works at the desk, on which day. Each event takes twenty minutes. */
final class Narrator {
    private static final LocalTime OPENS = LocalTime.of(9, 30);
    private static final int HOURS = 6;
    private static final int MINUTES = 20;

    private final Practice practice;
    private final Desks desks;
    private int ago;
    private LocalDateTime moment;
    private PracticeStaff clerk = PracticeStaff.SOUDAN;

    Narrator(Practice practice, Desks desks) {
        this.practice = practice;
        this.desks = desks;
        this.moment = practice.day(1).atTime(OPENS);
    }

    /** Moves to another day, and to an hour that varies with it. */
    Narrator on(int businessDaysAgo) {
        if (businessDaysAgo != ago) {
            ago = businessDaysAgo;
            moment = practice.day(ago).atTime(OPENS.plusHours(Math.floorMod(ago, HOURS)));
        }
        return this;
    }

    Narrator by(PracticeStaff staff) {
        clerk = staff;
        return this;
    }

    /** Tells the work of somebody else, null for whoever the story is about. */
    void as(@Nullable PracticeStaff other, Runnable work) {
        PracticeStaff before = clerk;
        clerk = other == null ? before : other;
        work.run();
        clerk = before;
    }

    PracticeCase receives(Client client, Call call, String desk) {
        var number = new CaseNumber[1];
        does(today -> number[0] =
                desks.intake().receive(client.newPerson(), call.reception(today, time()), call, practice.office(desk)));
        return new PracticeCase(this, desks, Objects.requireNonNull(number[0]), practice.office(desk));
    }

    /** Does work as the clerk, at this moment of the story. */
    void does(Consumer<LocalDate> work) {
        practice.actor(clerk).run(() -> practice.clock().at(moment, () -> work.accept(moment.toLocalDate())));
        moment = moment.plusMinutes(MINUTES);
    }

    /** Does work as somebody who isn't at the desk. */
    void doesAs(PracticeStaff other, Consumer<LocalDate> work) {
        as(other, () -> does(work));
    }

    /** In business days before the first start. */
    int ago() {
        return ago;
    }

    LocalTime time() {
        return moment.toLocalTime();
    }

    LocalDate day(int businessDaysAgo) {
        return practice.day(businessDaysAgo);
    }

    StaffId staff() {
        return staff(clerk);
    }

    StaffId staff(PracticeStaff member) {
        Actor actor = practice.actor(member);
        return actor.staff();
    }
}
