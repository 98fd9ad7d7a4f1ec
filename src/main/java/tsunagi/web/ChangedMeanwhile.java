package tsunagi.web;

import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapanTime;

/**
 * 競合 — somebody else saved the same record since it was opened. An entrance throws it with what is stored now; its controller
 * answers with the page of {@link Conflict#of(jakarta.servlet.http.HttpServletRequest, ChangedMeanwhile)}.
 */
public final class ChangedMeanwhile extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("M月d日 H:mm");

    private final Saved saved;
    private final transient List<Conflict.Stored> stored;

    /** @param stored every field of the form as it is stored now */
    public ChangedMeanwhile(Saved saved, List<Conflict.Stored> stored) {
        super("changed meanwhile");
        this.saved = saved;
        this.stored = List.copyOf(stored);
    }

    /**
     * The change that came first.
     *
     * @param by who saved it
     * @param at null where nobody wrote it down
     * @param version since then
     */
    public record Saved(String by, @Nullable Instant at, long version) implements Serializable {
        /** {@code 11月24日 14:30} */
        String moment() {
            return at == null ? "さきほど" : TIME.format(JapanTime.of(at));
        }
    }

    public Saved saved() {
        return saved;
    }

    public List<Conflict.Stored> stored() {
        return stored;
    }
}
