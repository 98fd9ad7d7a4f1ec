package tsunagi.postal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedText;

/** The form of 郵便番号データの取込み, as typed. */
record PostalImportForm(@Nullable String asOf) {
    static PostalImportForm blank() {
        return new PostalImportForm("");
    }

    /** Null when nothing was typed. */
    @Nullable
    LocalDate day() {
        return TypedText.strip(asOf) == null ? null : Refusal.reading("asOf", () -> JapaneseDates.parse(asOf));
    }
}
