package tsunagi.resource;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.PhoneNumber;
import tsunagi.web.ChangedMeanwhile;

@Repository
class ResourceStore {
    private static final String ALL = """
            select r.id, r.name, r.kind, r.contact, r.telephone, r.note, r.active, r.version, r.changed_at,
                   coalesce(s.name, '') as changed_by
            from resource r left join published_staff s on s.staff_id = r.changed_by
            where :id::uuid is null or r.id = :id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ResourceStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An entry with what a conflicting change has to be told. */
    record Stored(Resource resource, ChangedMeanwhile.Saved saved) {}

    /** In the order of {@link ResourceKind}, then by name. */
    List<Resource> all() {
        return jdbc.sql(ALL).param("id", null).query(this::stored).list().stream()
                .map(Stored::resource)
                .sorted(Comparator.comparing(Resource::kind).thenComparing(Resource::name))
                .toList();
    }

    Optional<Stored> find(ResourceId id) {
        return jdbc.sql(ALL).param("id", id.value()).query(this::stored).optional();
    }

    void add(Resource resource) {
        write("""
                insert into resource (id, name, kind, contact, telephone, note, active, version, changed_at, changed_by)
                values (:id, :name, :kind, :contact, :telephone, :note, :active, :version + 1, :at, tsunagi_staff())
                """, resource, 0);
    }

    /** False when another version is stored by now. */
    boolean change(Resource resource, long version) {
        return write("""
                update resource
                set name = :name, kind = :kind, contact = :contact, telephone = :telephone, note = :note,
                    active = :active, version = version + 1, changed_at = :at, changed_by = tsunagi_staff()
                where id = :id and version = :version
                """, resource, version);
    }

    private boolean write(String sql, Resource resource, long version) {
        int rows = jdbc.sql(sql)
                .param("id", resource.id().value())
                .param("name", resource.name())
                .param("kind", resource.kind().name())
                .param("contact", resource.contact())
                .param("telephone", Objects.toString(resource.telephone(), null))
                .param("note", resource.note())
                .param("active", resource.active())
                .param("version", version)
                .param("at", OffsetDateTime.now(clock))
                .update();
        return rows == 1;
    }

    private Stored stored(ResultSet row, int number) throws SQLException {
        String telephone = row.getString("telephone");
        var resource = new Resource(
                new ResourceId(row.getObject("id", UUID.class)),
                row.getString("name"),
                ResourceKind.valueOf(row.getString("kind")),
                row.getString("contact"),
                telephone == null ? null : new PhoneNumber(telephone),
                row.getString("note"),
                row.getBoolean("active"));
        return new Stored(
                resource,
                new ChangedMeanwhile.Saved(
                        row.getString("changed_by"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getLong("version")));
    }
}
