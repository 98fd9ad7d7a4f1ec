package tsunagi.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;
import tsunagi.web.Choice;

/** The form of a 提出 as typed. */
record FilingForm(
        @Nullable String filedOn,
        @Nullable String filedBy,
        @Nullable String method,
        @Nullable String note,
        @Nullable String closing,
        @Nullable String export) {
    private static final int LINE = 100;
    private static final int TEXT = 1000;

    static FilingForm blank(FilingFormPage page, LocalDate today, String name) {
        return new FilingForm(
                JapaneseDates.format(today), name, page.recipient().method(), null, page.latestClosing(), null);
    }

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    NewFiling read(FilingFormPage page) {
        var refusals = new Refusals();
        LocalDate readDay = refusals.reading("filedOn", () -> JapaneseDates.parse(filedOn));
        String readBy = refusals.reading("filedBy", () -> TypedText.strip(filedBy, LINE));
        String readMethod = refusals.reading("method", () -> TypedText.strip(method, LINE));
        String readNote = refusals.reading("note", () -> TypedText.strip(note, TEXT));
        refusals.unless(TypedText.strip(filedBy) != null, "filedBy", "提出した人を入力してください");
        refusals.unless(TypedText.strip(method) != null, "method", "提出の方法を入力してください");
        String chosen = TypedText.strip(export);
        String version = TypedText.strip(closing);
        refusals.unless(offered(version, page.closings()), "closing", "提出した版を選び直してください");
        refusals.unless(offered(chosen, page.exports()), "export", "提出したファイルを選び直してください");
        refusals.throwIfAny();
        return new NewFiling(
                page.recipient().id(),
                page.agencyId(),
                page.reported().last(),
                Objects.requireNonNull(readDay),
                Objects.requireNonNull(readBy),
                Objects.requireNonNull(readMethod),
                Objects.requireNonNullElse(readNote, ""),
                version == null ? null : UUID.fromString(version),
                chosen == null ? null : UUID.fromString(chosen));
    }

    private static boolean offered(@Nullable String chosen, List<Choice> choices) {
        return chosen == null || choices.stream().anyMatch(each -> each.value().equals(chosen));
    }
}
