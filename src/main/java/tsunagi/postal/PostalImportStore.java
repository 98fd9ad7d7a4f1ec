package tsunagi.postal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on the imports; its callers run in the platform transaction manager. */
@Repository
class PostalImportStore {
    /** It takes seconds; what has not ended after this has ended with its server. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final String STOPPED = "途中で止まりました。何も変わっていません。";
    private static final String LATEST = """
            select id, file_name, begun_at, begun_by, lines, written, as_of,
                   case when s.stopped then 'FAILED' else state end as state,
                   case when s.stopped then :problem else problem end as problem
            from platform.postal_import
            cross join lateral (select state = 'RUNNING' and begun_at < :before as stopped) s
            order by begun_at desc, id desc limit 50
            """;

    private final JdbcClient jdbc;

    PostalImportStore(@Qualifier("platform") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first; nobody waits for one that has ended with its server. */
    List<PostalImport> latest(Instant now) {
        return jdbc.sql(LATEST)
                .param("problem", STOPPED)
                .param("before", longAgo(now))
                .query(PostalImportStore::read)
                .list();
    }

    private static OffsetDateTime longAgo(Instant now) {
        return now.minus(LONGEST).atOffset(ZoneOffset.UTC);
    }

    /** @throws org.springframework.dao.DuplicateKeyException while another one is running */
    void begin(UUID id, String fileName, String municipality, Instant now) {
        jdbc.sql("""
                        update platform.postal_import
                        set state = 'FAILED', problem = :problem, ended_at = :now
                        where state = 'RUNNING' and begun_at < :before
                        """)
                .param("problem", STOPPED)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("before", longAgo(now))
                .update();
        jdbc.sql("""
                        insert into platform.postal_import (id, file_name, begun_at, begun_by)
                        values (:id, :file, :now, :by)
                        """)
                .param("id", id)
                .param("file", fileName)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", municipality)
                .update();
    }

    void progress(UUID id, int lines, int written) {
        jdbc.sql("update platform.postal_import set lines = :lines, written = :written where id = :id")
                .param("lines", lines)
                .param("written", written)
                .param("id", id)
                .update();
    }

    /** @throws IllegalStateException when it was given up meanwhile */
    void done(UUID id, int written, LocalDate asOf, Instant now) {
        int ended = jdbc.sql("""
                        update platform.postal_import set state = 'DONE', written = :written, as_of = :asOf, ended_at = :now
                        where id = :id and state = 'RUNNING'
                        """)
                .param("written", written)
                .param("asOf", asOf)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
        if (ended != 1) {
            throw new IllegalStateException("given up meanwhile: " + id);
        }
    }

    void failed(UUID id, String problem, Instant now) {
        jdbc.sql("""
                        update platform.postal_import set state = 'FAILED', problem = :problem, ended_at = :now
                        where id = :id and state = 'RUNNING'
                        """)
                .param("problem", problem)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private static PostalImport read(ResultSet row, int number) throws SQLException {
        return new PostalImport(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getString("begun_by"),
                PostalImport.State.valueOf(row.getString("state")),
                row.getInt("lines"),
                row.getInt("written"),
                row.getObject("as_of", LocalDate.class),
                row.getString("problem"));
    }
}
