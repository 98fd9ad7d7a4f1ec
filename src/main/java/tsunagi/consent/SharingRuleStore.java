package tsunagi.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.consent.SharingRule.ByLaw;
import tsunagi.consent.SharingRule.Excepted;
import tsunagi.consent.SharingRule.Term;
import tsunagi.database.ReadOnce;
import tsunagi.kernel.CaseId;

@Repository
class SharingRuleStore {
    private static final String OF_CASE = """
            select r.case_id, r.id, r.ground, r.organisation, r.kinds, r.reason, r.from_on, r.until_on, r.ended_on, r.ended_because,
                   s.name as recorded_by
            from sharing_rule r left join published_staff s on s.staff_id = r.recorded_by
            where r.case_id = any (:cases)
            order by r.from_on desc, r.id desc
            """;
    private static final String ADD = """
            insert into sharing_rule (id, case_id, ground, organisation, kinds, reason, from_on, until_on)
            values (:id, :case, :ground, :organisation, :kinds::text[], :reason, :from, :until)
            """;
    private static final String END = """
            update sharing_rule
            set ended_on = :on, ended_because = :because, ended_at = tsunagi_now(), ended_by = tsunagi_staff()
            where case_id = :case and id = :id and ended_on is null and from_on <= :on
            """;

    private final JdbcClient jdbc;
    private final ReadOnce<CaseId, List<SharingRule>> once = new ReadOnce<>();

    SharingRuleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that were ever recorded, the latest first. */
    List<SharingRule> ofCase(CaseId caseId) {
        return once.get(caseId, each -> read(List.of(each)).getOrDefault(each, List.of()));
    }

    /** Reads those of several cases by one statement. */
    void prepare(Collection<CaseId> cases) {
        var all = read(cases);
        cases.forEach(each -> once.get(each, known -> all.getOrDefault(known, List.of())));
    }

    private Map<CaseId, List<SharingRule>> read(Collection<CaseId> cases) {
        Map<CaseId, List<SharingRule>> all = new HashMap<>();
        RowCallbackHandler reader =
                row -> all.computeIfAbsent(new CaseId(row.getObject("case_id", UUID.class)), known -> new ArrayList<>())
                        .add(rule(row));
        jdbc.sql(OF_CASE)
                .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
                .query(reader);
        return all;
    }

    void add(CaseId caseId, SharingRule rule) {
        once.forget(caseId);
        var term = rule.term();
        String ground = null;
        String organisation;
        switch (rule) {
            case Excepted excepted -> organisation = excepted.organisation();
            case ByLaw byLaw -> {
                ground = byLaw.ground().name();
                organisation = byLaw.organisation();
            }
        }
        jdbc.sql(ADD)
                .param("id", rule.id())
                .param("case", caseId.value())
                .param("ground", ground)
                .param("organisation", organisation)
                .param("kinds", rule.kinds().stream().sorted().map(Enum::name).toArray(String[]::new))
                .param("reason", term.reason())
                .param("from", term.from())
                .param("until", term.until())
                .update();
    }

    /** False when it had ended before, or begins only later. */
    boolean end(CaseId caseId, UUID id, LocalDate on, String because) {
        once.forget(caseId);
        return jdbc.sql(END)
                        .param("case", caseId.value())
                        .param("id", id)
                        .param("on", on)
                        .param("because", because)
                        .update()
                == 1;
    }

    private static SharingRule rule(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var term = new Term(
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                row.getString("reason"),
                row.getObject("ended_on", LocalDate.class),
                row.getString("ended_because"),
                row.getString("recorded_by"));
        String ground = row.getString("ground");
        return ground == null
                ? new Excepted(id, row.getString("organisation"), kinds(row), term)
                : new ByLaw(id, LawfulGround.valueOf(ground), row.getString("organisation"), kinds(row), term);
    }

    private static Set<InformationKind> kinds(ResultSet row) throws SQLException {
        var array = Objects.requireNonNull(row.getArray("kinds"), "kinds");
        var kinds = EnumSet.noneOf(InformationKind.class);
        for (String name : (String[]) array.getArray()) {
            kinds.add(InformationKind.valueOf(name));
        }
        return kinds;
    }
}
