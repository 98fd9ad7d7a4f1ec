package tsunagi.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.JapaneseDates;

@Repository
class RulesStore {
    /**
     * One version, the one in force on a day, or all of them. What the municipality entered goes before the standard text, the
     * later entry before the earlier one for the same days.
     */
    private static final String VERSIONS = """
            select r.id, r.label, r.valid_from, r.standard, r.recorded_at, s.name as recorded_by, t.sections, t.texts
            from privacy_rules r
            left join published_staff s on s.staff_id = r.recorded_by
            cross join lateral (
              select array_agg(section) as sections, array_agg(text) as texts
              from privacy_rules_section where rules_id = r.id) t
            where (:id::uuid is null or r.id = :id)
              and (:on::date is null or r.id = (
                select id from privacy_rules
                where valid_from <= :on and (not standard or valid_from = :standard)
                order by standard, valid_from desc, recorded_at desc, id desc limit 1))
            order by r.standard, r.valid_from desc, r.recorded_at desc, r.id desc
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    RulesStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One version with the circumstances of its entry. */
    record Entered(
            RulesVersion version,
            OffsetDateTime at,
            @Nullable String by) {
        String recordedOn() {
            return JapaneseDates.formatShort(JapanTime.of(at.toInstant()).toLocalDate());
        }
    }

    RulesVersion add(RulesVersion version) {
        var id = RulesId.next();
        jdbc.sql("""
                        insert into privacy_rules (id, label, valid_from, standard, recorded_at, recorded_by)
                        values (:id, :label, :from, :standard, :at, tsunagi_staff())
                        """)
                .param("id", id.value())
                .param("label", version.label())
                .param("from", version.validFrom())
                .param("standard", version.standard())
                .param("at", OffsetDateTime.now(clock))
                .update();
        version.sections()
                .forEach((section, text) -> jdbc.sql("""
                        insert into privacy_rules_section (rules_id, section, text) values (:rules, :section, :text)
                        """)
                        .param("rules", id.value())
                        .param("section", section.name())
                        .param("text", text)
                        .update());
        return version.stored(id);
    }

    /** Two who are the first to explain the standard text at once wait for each other here. */
    void lock() {
        jdbc.sql("select municipality_id from municipality for update")
                .query(UUID.class)
                .single();
    }

    /** @param standardFrom the day from which the standard text of the asked day holds */
    Optional<RulesVersion> inForce(LocalDate on, LocalDate standardFrom) {
        return select(null, on, standardFrom).stream().map(Entered::version).findFirst();
    }

    Optional<Entered> find(RulesId id) {
        return select(id, null, null).stream().findFirst();
    }

    /** The municipality's own first, newest on top. */
    List<Entered> all() {
        return select(null, null, null);
    }

    private List<Entered> select(@Nullable RulesId id, @Nullable LocalDate on, @Nullable LocalDate standardFrom) {
        return jdbc.sql(VERSIONS)
                .param("id", id == null ? null : id.value())
                .param("on", on)
                .param("standard", standardFrom)
                .query((row, line) -> new Entered(
                        new RulesVersion(
                                new RulesId(row.getObject("id", UUID.class)),
                                row.getString("label"),
                                row.getObject("valid_from", LocalDate.class),
                                row.getBoolean("standard"),
                                sections(row)),
                        row.getObject("recorded_at", OffsetDateTime.class),
                        row.getString("recorded_by")))
                .list();
    }

    private static Map<RulesSection, String> sections(ResultSet row) throws SQLException {
        var texts = new EnumMap<RulesSection, String>(RulesSection.class);
        var stored = row.getArray("sections");
        if (stored != null) {
            var sections = (String[]) stored.getArray();
            var said = (String[]) row.getArray("texts").getArray();
            for (int each = 0; each < sections.length; each++) {
                texts.put(RulesSection.valueOf(sections[each]), said[each]);
            }
        }
        return texts;
    }
}
