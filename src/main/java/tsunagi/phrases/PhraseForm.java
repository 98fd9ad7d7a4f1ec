package tsunagi.phrases;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Kana;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.StaffId;
import tsunagi.kernel.TypedText;
import tsunagi.web.Choice;
import tsunagi.web.Conflict.Stored;

/** The form of a 定型文 as typed. */
record PhraseForm(
        @Nullable String name,
        @Nullable String reading,
        @Nullable String text,
        @Nullable String whose,
        @Nullable String active,
        @Nullable Long version) {
    static final String TOWN = "town";
    static final String OWN = "own";
    static final String IN_USE = "使う";
    static final String OUT_OF_USE = "使わない";
    static final int LONGEST_TEXT = 2_000;
    private static final int LINE = 30;

    static PhraseForm blank() {
        return new PhraseForm(null, null, null, OWN, IN_USE, null);
    }

    static PhraseForm of(Phrase phrase, long version) {
        return new PhraseForm(
                phrase.name(),
                phrase.reading(),
                phrase.text(),
                phrase.ofTown() ? TOWN : OWN,
                phrase.active() ? IN_USE : OUT_OF_USE,
                version);
    }

    static List<Choice> owners() {
        return List.of(Choice.of(OWN, "自分だけ"), Choice.of(TOWN, "団体のみんな"));
    }

    static List<Choice> uses() {
        return List.of(Choice.of(IN_USE, IN_USE), Choice.of(OUT_OF_USE, OUT_OF_USE, "候補に出なくなります。入れた文はそのまま残ります。"));
    }

    boolean forTown() {
        return TOWN.equals(whose);
    }

    long shownVersion() {
        return version == null ? 0 : version;
    }

    /** For whoever has typed something else. */
    List<Stored> stored() {
        return List.of(
                Stored.of("name", "略称", name),
                Stored.of("reading", "よみ", reading),
                Stored.of("text", "定型文", text),
                Stored.chosen("active", "利用", active, uses()));
    }

    /** @throws Refusal with one reason per field to put right */
    Phrase read(PhraseId id, @Nullable StaffId owner) {
        var refusals = new Refusals();
        String readName = refusals.reading("name", () -> TypedText.strip(name, LINE));
        String readReading = refusals.reading("reading", () -> kana(TypedText.strip(reading, LINE)));
        String readText = refusals.reading("text", () -> TypedText.strip(text, LONGEST_TEXT));
        refusals.unless(TypedText.strip(name) != null, "name", "略称を入力してください");
        refusals.unless(TypedText.strip(reading) != null, "reading", "よみを入力してください");
        refusals.unless(TypedText.strip(text) != null, "text", "定型文を入力してください");
        refusals.throwIfAny();
        return new Phrase(
                id,
                owner,
                Objects.requireNonNull(readName),
                Objects.requireNonNull(readReading),
                Objects.requireNonNull(readText),
                !OUT_OF_USE.equals(active));
    }

    private static @Nullable String kana(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        String hiragana = Kana.toHiragana(typed).replace("　", "");
        if (!Kana.isKana(hiragana)) {
            throw new Refusal("よみは、ひらがなで入力してください");
        }
        return hiragana;
    }
}
