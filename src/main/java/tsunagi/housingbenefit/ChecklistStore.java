package tsunagi.housingbenefit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.housingbenefit.Checklist.Line;

/** All SQL of 必要書類の確認. */
@Repository
class ChecklistStore {
    private static final String READ = """
            select a.id, a.gap_reason, d.document, d.received_on, d.not_needed
            from benefit_application a
            left join benefit_document d on d.municipality_id = a.municipality_id and d.application_id = a.id
            where a.id = any(:ids)
            """;
    private static final String SAVE = """
            insert into benefit_document (application_id, document, received_on, not_needed)
            select :application, line.document, line.received_on, line.not_needed
            from unnest(:documents::text[], :received::date[], :reasons::text[]) as line (document, received_on, not_needed)
            on conflict (municipality_id, application_id, document) do update
            set received_on = excluded.received_on, not_needed = excluded.not_needed, recorded_at = tsunagi_now(),
                recorded_by = tsunagi_staff()
            where (benefit_document.received_on, benefit_document.not_needed)
                  is distinct from (excluded.received_on, excluded.not_needed)
            """;

    private final JdbcClient jdbc;

    ChecklistStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What of an application is stored. */
    private record Stored(Map<RequiredDocument, Line> lines, String gapReason) {}

    Checklist of(BenefitApplication application) {
        return requireNonNull(of(List.of(application)).get(application.id()));
    }

    /** Of any number of applications, by one statement. */
    Map<ApplicationId, Checklist> of(Collection<BenefitApplication> applications) {
        Map<UUID, Stored> stored = new HashMap<>();
        jdbc.sql(READ)
                .param(
                        "ids",
                        applications.stream().map(each -> each.id().value()).toArray(UUID[]::new))
                .query(row -> {
                    String gap = row.getString("gap_reason");
                    var lines = stored.computeIfAbsent(
                                    row.getObject("id", UUID.class),
                                    id -> new Stored(new EnumMap<>(RequiredDocument.class), gap))
                            .lines();
                    String document = row.getString("document");
                    if (document != null) {
                        var kind = RequiredDocument.valueOf(document);
                        lines.put(
                                kind,
                                new Line(
                                        kind,
                                        row.getObject("received_on", LocalDate.class),
                                        row.getString("not_needed")));
                    }
                });
        Map<ApplicationId, Checklist> checklists = new HashMap<>();
        for (BenefitApplication each : applications) {
            Stored kept = requireNonNull(stored.get(each.id().value()));
            checklists.put(
                    each.id(), Checklist.of(each.occasion(), each.statement().type(), kept.lines(), kept.gapReason()));
        }
        return checklists;
    }

    void save(ApplicationId application, List<Line> lines) {
        jdbc.sql(SAVE)
                .param("application", application.value())
                .param(
                        "documents",
                        lines.stream().map(line -> line.document().name()).toArray(String[]::new))
                .param(
                        "received",
                        lines.stream()
                                .map(line -> line.receivedOn() == null
                                        ? null
                                        : line.receivedOn().toString())
                                .toArray(String[]::new))
                .param("reasons", lines.stream().map(Line::notNeeded).toArray(String[]::new))
                .update();
    }

    /** Empty when everything was there. */
    void gap(ApplicationId application, String reason) {
        jdbc.sql("update benefit_application set gap_reason = :reason where id = :id")
                .param("reason", reason)
                .param("id", application.value())
                .update();
    }
}
