package tsunagi.transcription;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.Period;
import tsunagi.kernel.PersonId;

/** All SQL about 転記: which parts there are, what they hold, and what was marked. */
@Repository
class TranscriptionStore {
    private static final String PARTS_OF_CASE = """
            select p.case_id, p.part, p.term, p.counted_on, p.ready, m.item_values, m.marked_at, s.name
            from transcription_part p
            left join transcription_standing_mark m on m.case_id = p.case_id and m.part = p.part and m.term = p.term
            left join published_staff s on s.staff_id = m.marked_by
            where p.case_id = :case
            """;

    private static final String PARTS_OF_PERIOD = """
            select p.case_id, p.part, p.term, p.counted_on, p.ready, m.item_values, m.marked_at, s.name
            from transcription_part p
            join visible_case v on v.case_id = p.case_id
            left join transcription_standing_mark m on m.case_id = p.case_id and m.part = p.part and m.term = p.term
            left join published_staff s on s.staff_id = m.marked_by
            where p.counted_on between :from and :until
            """;

    private static final String HEADS = """
            select case_id, case_number, person_id from published_case where case_id = any(:cases) order by case_number
            """;

    private static final String VALUES = """
            select case_id, term, path, value, detail from transcription_value_of_case where case_id = any(:cases)
            union all
            select case_id, term, path, value, detail from transcription_value_of_screening where case_id = any(:cases)
            union all
            select case_id, term, path, value, detail from transcription_value_of_plan where case_id = any(:cases)
            """;

    private static final String ADD = """
            insert into transcription_mark (id, case_id, part, term, counted_on, item_values)
            values (:id, :case, :part, :term, :on, :values::jsonb)
            """;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> KEPT = new TypeReference<>() {};

    private final JdbcClient jdbc;

    TranscriptionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A part of a case.
     *
     * @param ready false when only its mark is left
     */
    record Due(
            PartKey key,
            LocalDate countedOn,
            boolean ready,
            @Nullable Mark mark) {}

    record Head(CaseId caseId, CaseNumber number, PersonId person) {}

    /** A value with the プラン期 that it belongs to. */
    record Row(CaseId caseId, int term, TakenOver value) {}

    List<Due> parts(CaseId caseId) {
        return jdbc.sql(PARTS_OF_CASE)
                .param("case", caseId.value())
                .query((row, number) -> due(row))
                .list();
    }

    /** Of the cases that the reader may see. */
    List<Due> parts(Period period) {
        return jdbc.sql(PARTS_OF_PERIOD)
                .param("from", period.start())
                .param("until", period.end())
                .query((row, number) -> due(row))
                .list();
    }

    /** In the order of the case numbers. */
    List<Head> heads(Collection<CaseId> cases) {
        return jdbc.sql(HEADS)
                .param("cases", identifiers(cases))
                .query((row, number) -> new Head(
                        caseId(row),
                        new CaseNumber(row.getString("case_number")),
                        new PersonId(row.getObject("person_id", UUID.class))))
                .list();
    }

    List<Row> values(Collection<CaseId> cases) {
        return jdbc.sql(VALUES)
                .param("cases", identifiers(cases))
                .query((row, number) -> new Row(
                        caseId(row),
                        row.getInt("term"),
                        new TakenOver(row.getString("path"), row.getString("value"), row.getString("detail"))))
                .list();
    }

    void mark(PartSheet sheet) {
        add(sheet, JSON.writeValueAsString(sheet.kept()));
    }

    void withdraw(PartSheet sheet) {
        add(sheet, null);
    }

    private void add(PartSheet sheet, @Nullable String values) {
        jdbc.sql(ADD)
                .param("id", Identifiers.next())
                .param("case", sheet.key().caseId().value())
                .param("part", sheet.key().part().name())
                .param("term", sheet.key().term())
                .param("on", sheet.countedOn())
                .param("values", values)
                .update();
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(key(row), row.getObject("counted_on", LocalDate.class), row.getBoolean("ready"), mark(row));
    }

    private static @Nullable Mark mark(ResultSet row) throws SQLException {
        String values = row.getString("item_values");
        return values == null
                ? null
                : new Mark(
                        row.getString("name"),
                        row.getObject("marked_at", OffsetDateTime.class).toInstant(),
                        JSON.readValue(values, KEPT));
    }

    private static PartKey key(ResultSet row) throws SQLException {
        return new PartKey(caseId(row), Part.valueOf(row.getString("part")), row.getInt("term"));
    }

    private static CaseId caseId(ResultSet row) throws SQLException {
        return new CaseId(row.getObject("case_id", UUID.class));
    }

    private static UUID[] identifiers(Collection<CaseId> cases) {
        return cases.stream().map(CaseId::value).distinct().toArray(UUID[]::new);
    }
}
