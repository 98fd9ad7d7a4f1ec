package tsunagi.tenancy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.kernel.MunicipalityId;

/** 実施主体の一覧 — what may be known before one municipality is bound: id, 団体コード and name. */
@Component
public class MunicipalityDirectory {
    private final JdbcClient jdbc;

    MunicipalityDirectory(@Qualifier("platform") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One implementing body by name. */
    public record Entry(MunicipalityId id, String code, String name) {}

    @Transactional(value = "platformTransactionManager", readOnly = true)
    public List<Entry> all() {
        return jdbc.sql("select id, code, name from platform.municipality_directory order by code")
                .query((row, _) -> new Entry(
                        new MunicipalityId(row.getObject("id", UUID.class)),
                        row.getString("code"),
                        row.getString("name")))
                .list();
    }

    @Transactional(value = "platformTransactionManager", readOnly = true)
    public Optional<MunicipalityId> find(String code) {
        return jdbc.sql("select id from platform.municipality_directory where code = :code")
                .param("code", code)
                .query(UUID.class)
                .optional()
                .map(MunicipalityId::new);
    }

    /** Enters a municipality and returns its id, which is the earlier one when its code is known. */
    @Transactional("platformTransactionManager")
    MunicipalityId enter(Municipality municipality) {
        String sql = """
                insert into platform.municipality_directory (id, code, name) values (:id, :code, :name)
                on conflict (code) do update set name = excluded.name
                returning id
                """;
        return new MunicipalityId(jdbc.sql(sql)
                .param("id", municipality.id().value())
                .param("code", municipality.code())
                .param("name", municipality.name())
                .query(UUID.class)
                .single());
    }
}
