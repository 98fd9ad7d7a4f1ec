package tsunagi.tenancy;

import static java.util.stream.Collectors.joining;

import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.AgencyId;
import tsunagi.kernel.MunicipalityId;

/** The bound municipality with its agencies and offices. */
@Repository
class OrganisationStore {
    private final JdbcClient jdbc;
    private final OfficeStore officeStore;

    OrganisationStore(JdbcClient jdbc, OfficeStore officeStore) {
        this.jdbc = jdbc;
        this.officeStore = officeStore;
    }

    /** Which preset the municipality has; empty before its first one. */
    Optional<String> fingerprint() {
        return jdbc.sql("select fingerprint from municipality")
                .query(String.class)
                .optional();
    }

    Organisation organisation() {
        return new Organisation(municipality(), agencies(), officeStore.offices());
    }

    /** Makes everybody read the rules anew; a second change waits here for the first. */
    void changed() {
        jdbc.sql("update municipality set version = version + 1, recorded_at = tsunagi_now()")
                .update();
    }

    private Municipality municipality() {
        return jdbc.sql("select municipality_id, code, name, kind, head, covers, source from municipality")
                .query((row, _) -> new Municipality(
                        new MunicipalityId(row.getObject("municipality_id", UUID.class)),
                        row.getString("code"),
                        row.getString("name"),
                        Municipality.Kind.valueOf(row.getString("kind")),
                        row.getString("head"),
                        List.of((String[]) row.getArray("covers").getArray()),
                        row.getString("source")))
                .single();
    }

    void saveMunicipality(Municipality municipality, String fingerprint) {
        String sql = """
                insert into municipality (code, name, kind, head, covers, source, fingerprint)
                values (:code, :name, :kind, :head, :covers, :source, :fingerprint)
                on conflict (municipality_id) do update
                set code = excluded.code, name = excluded.name, kind = excluded.kind, head = excluded.head,
                    covers = excluded.covers, source = excluded.source, fingerprint = excluded.fingerprint,
                    version = municipality.version + 1, recorded_at = tsunagi_now()
                """;
        jdbc.sql(sql)
                .param("code", municipality.code())
                .param("name", municipality.name())
                .param("kind", municipality.kind().name())
                .param("head", municipality.head())
                .param("covers", municipality.covers().toArray(String[]::new), Types.ARRAY)
                .param("source", municipality.source())
                .param("fingerprint", fingerprint)
                .update();
    }

    private List<Agency> agencies() {
        return jdbc.sql("select id, code, name from agency order by code")
                .query((row, _) -> {
                    var id = new AgencyId(row.getObject("id", UUID.class));
                    return new Agency(
                            id, row.getString("code"), row.getString("name"), contracts(id), requiredPosts(id));
                })
                .list();
    }

    /** Saves an agency under the id that it already has, or under its new one, and returns that id. */
    AgencyId saveAgency(Agency agency) {
        String sql = """
                insert into agency (id, code, name) values (:id, :code, :name)
                on conflict (municipality_id, code) do update set name = excluded.name
                returning id
                """;
        var id = new AgencyId(jdbc.sql(sql)
                .param("id", agency.id().value())
                .param("code", agency.code())
                .param("name", agency.name())
                .query(UUID.class)
                .single());
        DatedRows.replace(
                contracts(id),
                agency.contracts(),
                () -> jdbc.sql("update agency_contract set superseded_at = tsunagi_now() where id = :row"),
                entry -> insertContract(id, entry));
        DatedRows.replace(
                requiredPosts(id),
                agency.requiredPosts(),
                () -> jdbc.sql("update required_post set superseded_at = tsunagi_now() where id = :row"),
                entry -> insertRequiredPost(id, entry));
        return id;
    }

    private List<Dated<Operation>> contracts(AgencyId agency) {
        String sql = """
                select id, operation, lower(valid) as valid_from, upper(valid) - 1 as valid_until, assumed, source
                from agency_contract
                where agency_id = :agency and superseded_at is null
                order by valid
                """;
        return jdbc.sql(sql)
                .param("agency", agency.value())
                .query(DatedRows.around((row, _) -> Operation.valueOf(row.getString("operation"))))
                .list();
    }

    private void insertContract(AgencyId agency, Dated<Operation> entry) {
        String sql = """
                insert into agency_contract (id, agency_id, operation, valid, assumed, source)
                values (:id, :agency, :operation, daterange(:valid_from, :valid_until, '[]'), :assumed, :source)
                """;
        DatedRows.bind(jdbc.sql(sql), entry)
                .param("agency", agency.value())
                .param("operation", entry.value().name())
                .update();
    }

    private List<Dated<RequiredPost>> requiredPosts(AgencyId agency) {
        String sql = """
                select id, posts, minimum, measure, lower(valid) as valid_from, upper(valid) - 1 as valid_until,
                       assumed, source
                from required_post
                where agency_id = :agency and superseded_at is null
                order by id
                """;
        return jdbc.sql(sql)
                .param("agency", agency.value())
                .query(DatedRows.around((row, _) -> {
                    String measure = row.getString("measure");
                    return new RequiredPost(
                            Arrays.stream(row.getString("posts").split(",", -1))
                                    .map(Post::valueOf)
                                    .toList(),
                            row.getBigDecimal("minimum"),
                            measure == null ? null : RequiredPost.Measure.valueOf(measure));
                }))
                .list();
    }

    private void insertRequiredPost(AgencyId agency, Dated<RequiredPost> entry) {
        String sql = """
                insert into required_post (id, agency_id, posts, minimum, measure, valid, assumed, source)
                values (:id, :agency, :posts, :minimum, :measure, daterange(:valid_from, :valid_until, '[]'),
                        :assumed, :source)
                """;
        RequiredPost post = entry.value();
        DatedRows.bind(jdbc.sql(sql), entry)
                .param("agency", agency.value())
                .param("posts", post.posts().stream().map(Post::name).collect(joining(",")))
                .param("minimum", post.minimum(), Types.NUMERIC)
                .param("measure", post.measure() == null ? null : post.measure().name(), Types.VARCHAR)
                .update();
    }
}
