package tsunagi.bench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.FactKind;
import tsunagi.kernel.JapanTime;
import tsunagi.tenancy.PlanRoute;
import tsunagi.tenancy.Route;

/** 支援調整会議 with its agenda, and the submissions to the city with their answers. */
final class CityTables implements Tables {
    private final CopyTable conferences =
            new CopyTable("conference", "id, agency_id, kind, held_on, starts_at, place, changed_at, changed_by");
    private final CopyTable attendees =
            new CopyTable("conference_attendee", "id, conference_id, kind, organisation, name, attended");
    private final CopyTable items = new CopyTable(
            "agenda_item",
            "id, conference_id, purpose, case_id, plan_id, position, proposed_at, proposed_by, outcome, opinions,"
                    + " concluded_at, concluded_by");
    private final CopyTable submissions = new CopyTable(
            "plan_submission",
            "id, case_id, plan_id, round, submitted_on, submitted_at, submitted_by, route, used_rows, assumed, state,"
                    + " state_on, return_reasons, return_text, changed_at, changed_by");
    private final CopyTable lines = new CopyTable(
            "plan_submission_line",
            "id, submission_id, position, service_code, service_name, route, supporter, support, starts_on, ends_on,"
                    + " requirement, requirement_ground, requirement_basis, answered_on, answered_by");
    private final Map<UUID, Integer> positions = new HashMap<>();

    @Override
    public List<CopyTable> all() {
        return List.of(conferences, attendees, items, submissions, lines);
    }

    /** The monthly meetings of the agency between two days, and the next one. */
    void convene(Town town, LocalDate from, LocalDate until) {
        var next = YearMonth.from(until).plusMonths(1);
        for (var month = YearMonth.from(from); !month.isAfter(next); month = month.plusMonths(1)) {
            LocalDate day = LifeCourse.meeting(month);
            UUID id = conference(town, day);
            UUID chief = town.desks().getFirst().chief().value();
            var at = day.minusDays(10).atTime(10, 0).atZone(JapanTime.ZONE).toInstant();
            conferences.add(
                    id, town.agency().id().value(), "REGULAR", day, LocalTime.of(13, 30), "市役所 会議室A", at, chief);
            var random = new SplittableRandom(id.getLeastSignificantBits());
            boolean held = !day.isAfter(until);
            attend(
                    id,
                    at,
                    "AGENCY",
                    town.agency().name(),
                    town.nameOf(town.desks().getFirst().chief()),
                    held,
                    random);
            attend(id, at, "MUNICIPALITY", town.name(), town.nameOf(town.city().officer()), held, random);
            attend(id, at, "WELFARE_COUNCIL", "社会福祉協議会", "庄司 あき", held, random);
        }
    }

    private void attend(
            UUID conference,
            Instant at,
            String kind,
            String organisation,
            String name,
            boolean held,
            SplittableRandom random) {
        attendees.add(Ids.next(at, random), conference, kind, organisation, name, held);
    }

    private static UUID conference(Town town, LocalDate day) {
        return UUID.nameUUIDFromBytes((town.agency().id() + " " + day).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void add(SimulatedCase simulated) {
        var random = simulated.random(this);
        for (var plan : simulated.plans()) {
            discuss(simulated, plan, "PLAN", FactKind.PLAN_ON_AGENDA, random);
            discuss(simulated, plan, "EVALUATION", FactKind.EVALUATION_ON_AGENDA, random);
            submit(simulated, plan, random);
        }
    }

    /** Each time it was put on an agenda, with what the meeting made of it if it was held already. */
    private void discuss(
            SimulatedCase simulated, SimulatedPlan plan, String purpose, FactKind proposed, SplittableRandom random) {
        var facts = plan.facts();
        for (int index = 0; index < facts.size(); index++) {
            var fact = facts.get(index);
            if (fact.kind() == proposed) {
                CaseFact answer = index + 1 < facts.size() ? facts.get(index + 1) : null;
                LocalDate day = answer == null ? LifeCourse.nextMeeting(fact.on()) : answer.on();
                UUID conference = conference(simulated.town(), day);
                int position = positions.merge(conference, 1, Integer::sum);
                items.add(
                        Ids.next(fact.recordedAt(), random),
                        conference,
                        purpose,
                        simulated.id(),
                        plan.id(),
                        position,
                        fact.recordedAt(),
                        IntakeTables.by(fact),
                        answer == null ? null : outcome(answer.kind()),
                        answer == null ? "" : "支援の方向性に異論はない。",
                        answer == null ? null : answer.recordedAt(),
                        answer == null ? null : IntakeTables.by(answer));
            }
        }
    }

    private static String outcome(FactKind answer) {
        return switch (answer) {
            case CONFERENCE_APPROVED, EVALUATED -> "APPROVED";
            case CONFERENCE_CONTINUED -> "CONTINUED";
            default -> throw new IllegalStateException("a meeting doesn't answer " + answer);
        };
    }

    private void submit(SimulatedCase simulated, SimulatedPlan plan, SplittableRandom random) {
        int round = 0;
        var facts = plan.facts();
        for (int index = 0; index < facts.size(); index++) {
            var fact = facts.get(index);
            if (sends(fact.kind())) {
                round++;
                CaseFact answer =
                        index + 1 < facts.size() && answers(facts.get(index + 1).kind()) ? facts.get(index + 1) : null;
                send(simulated, plan, new Sending(round, fact, answer), random);
            }
        }
    }

    /** One 提出 and what the city answered; null while it waits. */
    private record Sending(
            int round, CaseFact sent, @Nullable CaseFact answer) {
        CaseFact last() {
            return answer == null ? sent : answer;
        }
    }

    private static boolean sends(FactKind kind) {
        return kind == FactKind.PLAN_SUBMITTED
                || kind == FactKind.PLAN_REPORTED
                || kind == FactKind.DECISION_NOT_NEEDED;
    }

    private static boolean answers(FactKind kind) {
        return kind == FactKind.PLAN_DECIDED || kind == FactKind.PLAN_CONFIRMED || kind == FactKind.PLAN_RETURNED;
    }

    private void send(SimulatedCase simulated, SimulatedPlan plan, Sending sending, SplittableRandom random) {
        var sent = sending.sent();
        var route = simulated.town().routes().apply(plan.aim().services());
        UUID id = Ids.next(sent.recordedAt(), random);
        String state = state(sending);
        boolean returned = state.equals("RETURNED");
        submissions.add(
                id,
                simulated.id(),
                plan.id(),
                sending.round(),
                sent.on(),
                sent.recordedAt(),
                IntakeTables.by(sent),
                route.outcome(),
                route.usedRows(),
                route.assumed(),
                state,
                state.equals("REPORTED") ? sent.on() : sending.last().on(),
                returned ? List.of("PERIOD_UNSUITABLE") : List.of(),
                returned ? "プラン期間の設定を見直してください。" : "",
                sending.last().recordedAt(),
                IntakeTables.by(sending.last()));
        add(id, plan, route, returned ? null : sending.answer(), random);
    }

    private static String state(Sending sending) {
        if (sending.sent().kind() == FactKind.PLAN_REPORTED) {
            return "REPORTED";
        }
        if (sending.sent().kind() == FactKind.DECISION_NOT_NEEDED) {
            return "NOT_NEEDED";
        }
        var answer = sending.answer();
        return answer == null ? "WAITING" : answer.kind().name().substring("PLAN_".length());
    }

    private void add(
            UUID submission, SimulatedPlan plan, PlanRoute route, @Nullable CaseFact answer, SplittableRandom random) {
        var sent = Objects.requireNonNull(plan.lines().getFirst());
        int position = 0;
        for (var service : route.lines()) {
            position++;
            boolean decided = service.route() == Route.DECISION;
            boolean asked =
                    decided || service.route() == Route.CONFIRMATION || service.route() == Route.SUPPORT_REQUEST;
            CaseFact answered = asked ? answer : null;
            lines.add(
                    Ids.next(plan.moved().recordedAt(), random),
                    submission,
                    position,
                    service.code(),
                    service.name(),
                    service.route(),
                    "くらしの相談窓口",
                    Objects.requireNonNullElse(sent.support(), ""),
                    sent.startsOn(),
                    sent.endsOn(),
                    decided && answered != null ? "MET" : "UNKNOWN",
                    null,
                    "",
                    answered == null ? null : answered.on(),
                    answered == null ? null : IntakeTables.by(answered));
        }
    }
}
