package tsunagi.practice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.conference.Agenda;
import tsunagi.conference.ConferenceId;
import tsunagi.conference.Deliberation;
import tsunagi.conference.Outcome;
import tsunagi.conference.Purpose;
import tsunagi.decision.SubmissionId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Identifiers;
import tsunagi.testing.World;

/** One random life of a case, as the property test lives it: each move goes through an entrance as whoever may make it. */
final class Life {
    private static final LocalTime NOON = LocalTime.of(0, 1);

    final Desks desks;
    final World.Town town;
    final LocalDate today;
    final Random random;
    final CaseNumber number;
    private final Agenda agenda;
    private final ConferenceId conference;
    private UUID item = Identifiers.next();
    private @Nullable SubmissionId submission;

    /** What all lives of one town share. */
    record Setting(Desks desks, Agenda agenda, World.Town town, ConferenceId conference, LocalDate today) {}

    Life(Setting setting, Random random) {
        this.desks = setting.desks();
        this.agenda = setting.agenda();
        this.town = setting.town();
        this.conference = setting.conference();
        this.today = setting.today();
        this.random = random;
        var client = Client.named("試験", "太郎", "しけん たろう").born(1980, 1, 1);
        var call = Call.telephone("家賃が払えない").complains("C05");
        this.number = desk().call(() ->
                desks.intake().receive(client.newPerson(), call.reception(today, NOON), call, town.office()));
    }

    Actor desk() {
        return town.consultant();
    }

    void propose() {
        item = town.as(Role.CHIEF_CONSULTANT).call(() -> agenda.propose(number, Purpose.PLAN, conference, ""));
    }

    void conclude(Outcome outcome) {
        String amendment = outcome == Outcome.APPROVED_AMENDED ? "面談を月2回にする" : "";
        var deliberation = new Deliberation(outcome, "話し合った", "", "", "", amendment);
        town.as(Role.CHIEF_CONSULTANT).run(() -> agenda.conclude(conference, item, deliberation));
    }

    void submit() {
        submission = desk().call(() -> desks.city().submit(number, today, ""));
    }

    /** A submission that may not exist: the moves of the city are tried at any time. */
    SubmissionId submission() {
        return submission == null ? new SubmissionId(Identifiers.next()) : submission;
    }

    /** With a service to be decided, with one to be confirmed, or with neither. */
    PlanSketch plan() {
        var sketch = PlanSketch.of("落ち着いて暮らしたい", "体に合った仕事を続ける", "電話は午後に")
                .issue("家賃の滞納がある")
                .goal(2, "滞納した家賃を分けて返す");
        var service = List.of("S03", "S04", "S06").get(random.nextInt(3));
        return sketch.line(service, "支援センター", "週1回の面談", "面談に来る", "週1回");
    }

    AssessmentSketch assessment() {
        return AssessmentSketch.of("眠れない日が続いている", "家計と健康から整える")
                .money(80_000, 80_000, "家賃4万8千円")
                .works("W3", "under1year")
                .traits("T09");
    }
}
