package tsunagi.forms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 選択肢 — one option of a choice under a code that is never given another meaning. The same code may carry another label
 * from a day on (一時生活支援事業 → 居住支援事業).
 *
 * @param detail what is written in the brackets behind the label, null where there are none
 * @param exclusive excludes all others, such as なし
 */
public record FormOption(
        String code,
        String label,
        @Nullable Detail detail,
        boolean exclusive,
        @Nullable String note,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    /** The brackets behind a label: その他(自由記述), 有(人), 身体障害者手帳(級). */
    public record Detail(
            String label, DetailKind kind, @Nullable String unit) {}

    /** What may be written in the brackets. */
    public enum DetailKind {
        TEXT,
        INTEGER,
        YEN
    }

    boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validUntil == null || !day.isAfter(validUntil));
    }

    FormOption labelled(String changed) {
        return new FormOption(code, changed, detail, exclusive, note, validFrom, validUntil);
    }
}
