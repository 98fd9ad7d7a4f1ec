package tsunagi.reporting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.MunicipalityId;

/** 集計の提供先 of the bound municipality. */
@Repository
class SharingStore {
    private final JdbcClient jdbc;

    SharingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who may see the roll-ups now, the longest first. */
    List<SharingPage.Recipient> recipients() {
        return jdbc.sql("""
                        select recipient_id, masked_below, begun_at from rollup_recipient where ended_at is null
                        order by begun_at, id
                        """)
                .query((row, _) -> new SharingPage.Recipient(
                        new MunicipalityId(row.getObject("recipient_id", UUID.class)),
                        row.getInt("masked_below"),
                        row.getObject("begun_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void begin(MunicipalityId recipient, int maskedBelow) {
        jdbc.sql("insert into rollup_recipient (id, recipient_id, masked_below) values (:id, :recipient, :below)")
                .param("id", Identifiers.next())
                .param("recipient", recipient.value())
                .param("below", maskedBelow)
                .update();
    }

    /** Whether it was shared with them. */
    boolean end(MunicipalityId recipient) {
        return jdbc.sql("""
                                update rollup_recipient set ended_at = tsunagi_now(), ended_by = tsunagi_staff()
                                where recipient_id = :recipient and ended_at is null
                                """).param("recipient", recipient.value()).update() > 0;
    }
}
