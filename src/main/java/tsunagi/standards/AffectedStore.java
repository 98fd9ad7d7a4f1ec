package tsunagi.standards;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.standards.AffectedApplications.Affected;

/** Finds the applications of the bound municipality whose day and household size a change of the tables is for. */
@Repository
class AffectedStore {
    private static final String AFFECTED = """
            with affected as (
                select a.case_id, a.applied_on, a.household_size, a.state = 'DECIDED' as decided
                from published_benefit_applicant a
                where a.municipality_code = :municipality
                  and exists (select from unnest(:sizes::int[], :since::date[], :until::date[]) as c (size, since, until)
                              where c.size = a.household_size and c.since <= a.applied_on
                                and (c.until is null or a.applied_on <= c.until)))
            select count(*) filter (where not a.decided) over () as undecided, count(*) filter (where a.decided) over () as decided,
                   c.case_number, a.applied_on, a.household_size, a.decided as is_decided, v.case_id is not null as seen
            from affected a
            join published_case c on c.case_id = a.case_id
            left join visible_case v on v.case_id = a.case_id
            order by v.case_id is null, a.decided, a.applied_on, c.case_number
            limit :shown
            """;

    private final JdbcClient jdbc;

    AffectedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(long undecided, long decided, boolean seen, Affected application) {}

    AffectedApplications of(MunicipalityCode municipality, List<StandardChange> changes) {
        List<StandardChange> bySize = changes.stream()
                .filter(StandardChange::changesValue)
                .filter(change -> change.key().item().bySize())
                .toList();
        if (bySize.isEmpty()) {
            return AffectedApplications.NONE;
        }
        List<Row> rows = jdbc.sql(AFFECTED)
                .param("municipality", municipality.value())
                .param(
                        "sizes",
                        bySize.stream()
                                .map(change -> Integer.valueOf(change.key().subject()))
                                .toArray(Integer[]::new))
                .param(
                        "since",
                        bySize.stream()
                                .map(change -> change.days().start().toString())
                                .toArray(String[]::new))
                .param("until", bySize.stream().map(AffectedStore::until).toArray(String[]::new))
                .param("shown", AffectedApplications.SHOWN)
                .query((row, number) -> new Row(
                        row.getLong("undecided"),
                        row.getLong("decided"),
                        row.getBoolean("seen"),
                        new Affected(
                                row.getString("case_number"),
                                Objects.requireNonNull(row.getObject("applied_on", LocalDate.class)),
                                row.getInt("household_size"),
                                row.getBoolean("is_decided"))))
                .list();
        return rows.isEmpty()
                ? AffectedApplications.NONE
                : new AffectedApplications(
                        rows.stream().filter(Row::seen).map(Row::application).toList(),
                        rows.getFirst().undecided(),
                        rows.getFirst().decided());
    }

    private static @Nullable String until(StandardChange change) {
        LocalDate end = change.days().end();
        return end == null ? null : end.toString();
    }
}
