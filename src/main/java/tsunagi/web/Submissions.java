package tsunagi.web;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * 二重送信の防止 — a form takes effect once, however often it is sent, and every sender gets the same answer.
 *
 * <p>The notes that this needs are kept for seven days, as drafts are. Each new one takes a few old ones of its municipality
 * with it, so that no job is needed and no row of another municipality is ever touched.
 */
@Service
public class Submissions {
    // Rows that another submission is just taking away are left to it: nobody waits.
    private static final String BEGIN = """
            with ended as (
              delete from submission
              where (token, action) in (select token, action from submission
                                        where created_at < tsunagi_now() - interval '7 days'
                                        order by created_at limit 20 for update skip locked))
            insert into submission (token, action, content_digest, location)
            values (:token, :action, :digest, :location)
            on conflict (municipality_id, token, action) do nothing
            """;

    private final JdbcClient jdbc;

    Submissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Does the work in one transaction with the note that it was done. Whoever sends the same form meanwhile waits on the
     * key of that note. When the work refuses, nothing is noted and the form can be sent again.
     *
     * @param work returns the path of the page to show next, such as {@code /cases/R08-0123}
     * @return the redirect to that page, as a view name
     * @throws AlreadySubmitted when this page was saved before with another content
     */
    @Transactional
    public String once(FormToken token, Supplier<String> work) {
        if (!begin(token, null)) {
            return "redirect:" + firstAnswer(token);
        }
        String location = local(work.get());
        jdbc.sql("update submission set location = :location where token = :token and action = :action")
                .param("location", location)
                .param("token", token.value())
                .param("action", token.action())
                .update();
        return "redirect:" + location;
    }

    /**
     * The same for work after which one page is always shown next.
     *
     * @param location the path of that page
     */
    @Transactional
    public String once(FormToken token, String location, Runnable work) {
        if (!begin(token, local(location))) {
            return "redirect:" + firstAnswer(token);
        }
        work.run();
        return "redirect:" + location;
    }

    /** Whether this form has been saved: what comes from it afterwards is no draft. */
    @Transactional(readOnly = true)
    public boolean isDone(UUID token, String action) {
        return jdbc.sql("select exists (select from submission where token = :token and action = :action)")
                .param("token", token)
                .param("action", action)
                .query(Boolean.class)
                .single();
    }

    private boolean begin(FormToken token, @Nullable String location) {
        int inserted = jdbc.sql(BEGIN)
                .param("token", token.value())
                .param("action", token.action())
                .param("digest", token.digest())
                .param("location", location)
                .update();
        return inserted == 1;
    }

    private String firstAnswer(FormToken token) {
        Submission first = jdbc.sql("""
                        select location, content_digest = :digest as same_content from submission
                        where token = :token and action = :action and staff_id is not distinct from tsunagi_staff()
                        """)
                .param("token", token.value())
                .param("action", token.action())
                .param("digest", token.digest())
                .query(Submission.class)
                .optional()
                .orElseThrow(() ->
                        new HttpProblem(HttpStatus.BAD_REQUEST, "保存できませんでした", "画面を開き直して、もう一度入力してください。何も保存されていません。"));
        if (!first.sameContent()) {
            throw new AlreadySubmitted(first.location());
        }
        return first.location();
    }

    private static String local(String location) {
        var target = UriComponentsBuilder.fromUriString(location).build();
        if (target.getHost() != null || target.getScheme() != null || !location.startsWith("/")) {
            throw new IllegalArgumentException("not a path of this program: " + location);
        }
        return location;
    }

    private record Submission(String location, boolean sameContent) {}
}
