package tsunagi.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import tsunagi.kernel.Identifiers;

/** プランの版 — copies of what the person agreed to and of what was submitted; nobody can change them. */
@Repository
class PlanRevisions {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    PlanRevisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Why a copy was made. */
    enum Occasion {
        AGREED("本人が同意"),
        SUBMITTED("市へ提出");

        private final String label;

        Occasion(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** One copy. */
    record Frozen(int revision, Occasion occasion, LocalDate on, PlanContent content) {}

    void freeze(Plan plan, Occasion occasion, LocalDate on) {
        jdbc.sql("""
                        insert into plan_revision (id, plan_id, revision, occasion, fact_on, content)
                        values (:id, :plan, :revision, :occasion, :on, :content::jsonb)
                        """)
                .param("id", Identifiers.next())
                .param("plan", plan.id().value())
                .param("revision", plan.revision())
                .param("occasion", occasion.name())
                .param("on", on)
                .param("content", JSON.writeValueAsString(plan.content()))
                .update();
    }

    /** In the order in which they were made. */
    List<Frozen> of(PlanId plan) {
        return jdbc.sql(
                        "select revision, occasion, fact_on, content from plan_revision where plan_id = :plan order by id")
                .param("plan", plan.value())
                .query((row, number) -> new Frozen(
                        row.getInt("revision"),
                        Occasion.valueOf(row.getString("occasion")),
                        row.getObject("fact_on", LocalDate.class),
                        JSON.readValue(row.getString("content"), PlanContent.class)))
                .list();
    }

    /** Changes whenever anything that the person agrees to changes. */
    static String digest(PlanContent content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(JSON.writeValueAsString(content).getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
