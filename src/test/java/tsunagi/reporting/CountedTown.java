package tsunagi.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.Actor;
import tsunagi.access.CaseGrants;
import tsunagi.access.Role;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewCase;
import tsunagi.casefile.NewFact;
import tsunagi.casefile.OpenedCase;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.Yen;
import tsunagi.person.NewPerson;
import tsunagi.person.PersonBasics;
import tsunagi.person.Persons;
import tsunagi.services.Continuity;
import tsunagi.services.EmploymentForm;
import tsunagi.services.EmploymentOutcome;
import tsunagi.services.EmploymentOutcomes;
import tsunagi.testing.World;

/**
 * A town whose cases are told in a line each: what a return counts is written straight into the tables, the facts and outcomes
 * through their modules.
 */
final class CountedTown {
    private static final String DEFINITION = "a".repeat(64);

    private final World world;
    private final CaseFiles cases;
    private final Persons persons;
    private final EmploymentOutcomes outcomes;
    private final CaseGrants grants;
    private final JdbcClient jdbc;
    private final World.Town town;

    CountedTown(ApplicationContext context) {
        this.world = context.getBean(World.class);
        this.cases = context.getBean(CaseFiles.class);
        this.persons = context.getBean(Persons.class);
        this.outcomes = context.getBean(EmploymentOutcomes.class);
        this.grants = context.getBean(CaseGrants.class);
        this.jdbc = context.getBean(JdbcClient.class);
        this.town = world.town();
        inTown(() -> update(
                "insert into form_definition (hash, form, body, recorded_at) values (:hash, 'any', '', now())",
                Map.of("hash", DEFINITION)));
    }

    /** The month of which most of these towns tell. */
    static LocalDate may(int day) {
        return LocalDate.of(2026, 5, day);
    }

    World.Town town() {
        return town;
    }

    OfficeId otherOffice() {
        return world.otherOffice(town);
    }

    Actor enrol(Role role, OfficeId... offices) {
        return world.enrol(town, Set.of(role), List.of(offices));
    }

    void restrict(OpenedCase each) {
        town.as(Role.CHIEF_CONSULTANT).run(() -> grants.restrict(each.number(), true));
    }

    PersonId person(PersonBasics basics) {
        return world.inTransaction(town.consultant(), () -> persons.enter(NewPerson.of(basics)));
    }

    OpenedCase received(PersonId person, OfficeId office, LocalDate on) {
        return received(town.consultant(), person, office, on);
    }

    /** @param by who leads the case from then on */
    OpenedCase received(Actor by, PersonId person, OfficeId office, LocalDate on) {
        return world.inTransaction(by, () -> cases.open(new NewCase(person, office, on, false)));
    }

    void fact(OpenedCase each, FactKind kind, LocalDate on, String detail) {
        inTown(() -> cases.append(each.id(), NewFact.of(kind, on).detail(detail.isEmpty() ? null : detail)));
    }

    void reception(OpenedCase each, String channel, String route) {
        inTown(() -> update("""
                insert into reception (case_id, revision, received_on, channel, route, caller, urgency, dangers, recorded_at)
                select id, 1, received_on, :channel, :route, 'PERSON', 'NORMAL', '{}', now() from support_case where id = :case
                """, Map.of("case", each.id().value(), "channel", channel, "route", route)));
    }

    /** A plan as it was drafted; the facts of its life make it count. */
    void drafted(OpenedCase each, int term, LocalDate on, boolean aims, List<String> services) {
        UUID plan = Identifiers.next();
        inTown(() -> update("""
                insert into plan (id, case_id, term, revision, state, agreed_on, agreed_how, evaluation_on, sequence, drafted_on,
                                  drafter, held_on_paper, employment_goal)
                values (:id, :case, :term, 1, 'AGREED', :on, 'SIGNED', :on, :term - 1, :on, :id, false, :aims)
                """, Map.of("id", plan, "case", each.id().value(), "term", term, "on", on, "aims", aims)));
        for (String service : services) {
            inTown(() -> update(
                    "insert into plan_support_line (id, plan_id, service_code) values (:id, :plan, :service)",
                    Map.of("id", Identifiers.next(), "plan", plan, "service", service)));
        }
    }

    void employed(OpenedCase each, LocalDate on) {
        employed(town.consultant(), each, on);
    }

    void employed(Actor by, OpenedCase each, LocalDate on) {
        var job = new EmploymentOutcome.Started(
                on, "青葉倉庫", EmploymentForm.PART_TIME, Continuity.CONTINUING, Yen.of(100_000));
        by.run(() -> outcomes.record(each.number(), job));
    }

    void increased(OpenedCase each, LocalDate on) {
        increased(town.consultant(), each, on);
    }

    void increased(Actor by, OpenedCase each, LocalDate on) {
        var raise = new EmploymentOutcome.Increased(on, Yen.of(80_000), Yen.of(90_000));
        by.run(() -> outcomes.record(each.number(), raise));
    }

    /** The result of the first プラン期; a later one takes the place of the one before. */
    void screened(OpenedCase each, LocalDate on, String result, List<String> destinations) {
        inTown(() -> update(
                """
                insert into screening (id, case_id, term, number, screened_on, result, reason, destinations, urgent,
                                       assessment_on_paper, decided_at)
                values (:id, :case, 1, (select count(*) + 1 from screening where case_id = :case), :on, :result, '',
                        :destinations, '{}', false, now())
                """,
                Map.of(
                        "id", Identifiers.next(),
                        "case", each.id().value(),
                        "on", on,
                        "result", result,
                        "destinations", destinations.toArray(String[]::new))));
    }

    /** @param options each with ◎ at its end where it is the main one */
    void chosen(OpenedCase each, String form, int term, String field, String... options) {
        chosen(each, form, term, "FINALISED", Map.of(field, List.of(options)));
    }

    /** @param state DRAFT or FINALISED */
    void chosen(OpenedCase each, String form, int term, String state, Map<String, List<String>> fields) {
        UUID sheet = Identifiers.next();
        var keys = Map.<String, Object>of("id", sheet, "case", each.id().value(), "form", form, "term", term);
        inTown(() -> update(
                "insert into form_answer (id, case_id, form, term, version) values (:id, :case, :form, :term, 1)",
                keys));
        inTown(() -> update("""
                insert into form_revision (id, answer_id, version, definition_hash, state, answers, rendered, rendered_on,
                                           revised_by, revised_by_name, revised_at)
                select :id, :id, 1, :hash, :state, '{}', case when finalised then '{}'::jsonb end,
                       case when finalised then date '2026-04-01' end, :id, '', now()
                from (select :state = 'FINALISED' as finalised) states
                """, Map.of("id", sheet, "hash", DEFINITION, "state", state)));
        fields.forEach((field, options) -> options.forEach(option -> choice(sheet, field, option)));
    }

    private void choice(UUID sheet, String field, String option) {
        inTown(() -> update(
                "insert into form_choice (answer_id, field, option, main) values (:id, :field, :option, :main)",
                Map.of("id", sheet, "field", field, "option", option.replace("◎", ""), "main", option.endsWith("◎"))));
    }

    void contact(OpenedCase each, String method, LocalDate on) {
        contact(each, method, on, List.of(town.consultant()));
    }

    void contact(OpenedCase each, String method, LocalDate on, List<Actor> by) {
        inTown(() -> update(
                """
                insert into support_record (id, record_id, version, case_id, happened_on, method, staff, counterparts, contents,
                                            support_given, facts, written_at)
                values (:id, :id, 1, :case, :on, :method, :staff, '{}', '{}', false, '電話', now())
                """,
                Map.of(
                        "id",
                        Identifiers.next(),
                        "case",
                        each.id().value(),
                        "on",
                        on,
                        "method",
                        method,
                        "staff",
                        by.stream().map(actor -> actor.staff().value()).toArray(UUID[]::new))));
    }

    /** 同じ対応: every contact of the one case stands in the timeline of the other too. */
    void shareContacts(OpenedCase of, OpenedCase with) {
        inTown(() -> update("""
                insert into support_record_share (record_id, version, case_id)
                select record_id, version, :with from support_record where case_id = :of
                """, Map.of("of", of.id().value(), "with", with.id().value())));
    }

    /** つなぎ that arrived, or that the person did not wish. */
    void referred(OpenedCase each, String destination, LocalDate on, boolean wished) {
        inTown(() -> update(
                """
                insert into referral (id, case_id, destination_kind, destination_name, method, referred_on, wish, reason,
                                      information_given, state, state_on, recorded_at)
                select :id, :case, :kind, 'つなぎ先', 'INFORMATION', :on, case when wished then 'WISHED' else 'DECLINED' end, '',
                       '制度の説明', case when wished then 'ARRIVED' else 'DECLINED' end, case when wished then :on end, now()
                from (select :wished as wished) wishes
                """,
                Map.of(
                        "id",
                        Identifiers.next(),
                        "case",
                        each.id().value(),
                        "kind",
                        destination,
                        "on",
                        on,
                        "wished",
                        wished)));
    }

    /** @param kind CLOSED or SUSPENDED */
    void ended(OpenedCase each, String kind, String reason, LocalDate on) {
        inTown(() -> update(
                """
                insert into closing (id, case_id, kind, closed_on, reason, note, closed_at)
                values (:id, :case, :kind, :on, :reason, '', now())
                """,
                Map.of("id", Identifiers.next(), "case", each.id().value(), "kind", kind, "reason", reason, "on", on)));
    }

    /** @param as RESUMED, or MISTAKEN where the case had never ended */
    void lifted(OpenedCase each, String as) {
        inTown(() -> update(
                "update closing set lifted_as = :as, lifted_reason = '本人から連絡', lifted_at = now() where case_id = :case",
                Map.of("case", each.id().value(), "as", as)));
    }

    /** A rule of the municipality from a day on, in place of the one before. */
    void setPlanCountedOn(LocalDate from, String value) {
        inTown(() -> update(
                "update setting set superseded_at = now() where key = 'PLAN_COUNTED_ON' and superseded_at is null",
                Map.of()));
        var rule =
                "insert into setting (id, key, value, valid, assumed, source) values (:id, 'PLAN_COUNTED_ON', :value, %s, false, '')";
        inTown(() -> update(
                rule.formatted("daterange('2015-04-01', :from)"),
                Map.of("id", Identifiers.next(), "value", "支援決定・確認の日", "from", from)));
        inTown(() -> update(
                rule.formatted("daterange(:from, null)"),
                Map.of("id", Identifiers.next(), "value", value, "from", from)));
    }

    private void inTown(Runnable work) {
        world.inTransaction(town.consultant(), () -> {
            work.run();
            return Set.of();
        });
    }

    private void update(String sql, Map<String, Object> parameters) {
        jdbc.sql(sql).params(parameters).update();
    }
}
