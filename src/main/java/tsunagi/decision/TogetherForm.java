package tsunagi.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedText;

/** まとめて決裁する as typed. */
record TogetherForm(
        @Nullable List<UUID> chosen,
        @Nullable String signedOn,
        @Nullable String comment) {

    static TogetherForm on(LocalDate today) {
        return new TogetherForm(null, JapaneseDates.format(today), null);
    }

    List<UUID> ids() {
        return chosen == null ? List.of() : chosen;
    }

    LocalDate day() {
        return Refusal.reading("signedOn", () -> JapaneseDates.parse(signedOn));
    }

    String readComment() {
        return Refusal.reading("comment", () -> TypedText.lines(comment));
    }
}
