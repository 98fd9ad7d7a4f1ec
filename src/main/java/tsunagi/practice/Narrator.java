package tsunagi.practice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tsunagi.access.Actor;
import tsunagi.kernel.CaseNumber;

/** Tells one story: who works at the desk, on which day. Each event takes twenty minutes. */
final class Narrator {
    private static final int OPENS = 10;
    private static final int MINUTES = 20;

    private final Practice practice;
    private final Desks desks;
    private LocalDateTime moment;
    private PracticeStaff clerk = PracticeStaff.SOUDAN;
    private @Nullable String office;

    Narrator(Practice practice, Desks desks) {
        this.practice = practice;
        this.desks = desks;
        this.moment = practice.day(1).atTime(OPENS, 0);
    }

    Narrator on(int businessDaysAgo) {
        moment = practice.day(businessDaysAgo).atTime(OPENS, 0);
        return this;
    }

    Narrator by(PracticeStaff staff) {
        clerk = staff;
        return this;
    }

    /** At which desk a clerk of several desks receives. */
    Narrator at(String officeCode) {
        office = officeCode;
        return this;
    }

    PracticeCase receives(Client client, Call call) {
        var number = new CaseNumber[1];
        String desk = office == null ? clerk.offices.getFirst() : office;
        does(today -> number[0] = desks.intake()
                .receive(client.newPerson(), call.reception(today, moment.toLocalTime()), call, practice.office(desk)));
        return new PracticeCase(this, desks, Objects.requireNonNull(number[0]));
    }

    /** Does work as the clerk, at this moment of the story. */
    void does(Consumer<LocalDate> work) {
        actor(clerk).run(() -> practice.clock().at(moment, () -> work.accept(moment.toLocalDate())));
        moment = moment.plusMinutes(MINUTES);
    }

    /** Does work as somebody who isn't at the desk. */
    void doesAs(PracticeStaff other, Consumer<LocalDate> work) {
        PracticeStaff before = clerk;
        clerk = other;
        does(work);
        clerk = before;
    }

    Actor actor() {
        return actor(clerk);
    }

    private Actor actor(PracticeStaff staff) {
        return practice.actor(staff);
    }
}
