package tsunagi.forms;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL about definitions and overlays. */
@Repository
class DefinitionStore {
    private final JdbcClient jdbc;

    DefinitionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void record(String hash, FormId form, String body, Instant at) {
        jdbc.sql("""
                insert into form_definition (hash, form, body, recorded_at)
                values (:hash, :form, :body, :at)
                on conflict do nothing
                """)
                .param("hash", hash)
                .param("form", form.value())
                .param("body", body)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<String> body(String hash) {
        return jdbc.sql("select body from form_definition where hash = :hash")
                .param("hash", hash)
                .query(String.class)
                .optional();
    }

    List<String> bodies(FormId form) {
        return jdbc.sql("select body from form_definition where form = :form")
                .param("form", form.value())
                .query(String.class)
                .list();
    }

    void adopt(UUID id, Overlay overlay, String body, UUID by, Instant at) {
        jdbc.sql("""
                insert into form_overlay (id, form, valid_from, body, adopted_by, adopted_at)
                values (:id, :form, :validFrom, :body, :by, :at)
                """)
                .param("id", id)
                .param("form", overlay.form().value())
                .param("validFrom", overlay.validFrom())
                .param("body", body)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All overlays, the latest first; of two for the same day the one adopted later. */
    List<Overlay> overlays() {
        return jdbc.sql("select form, body from form_overlay order by valid_from desc, adopted_at desc, id desc")
                .query((row, number) -> Overlay.parse("独自項目 " + row.getString("form"), row.getString("body")))
                .list();
    }

    Set<String> hashes() {
        return Set.copyOf(
                jdbc.sql("select hash from form_definition").query(String.class).list());
    }
}
