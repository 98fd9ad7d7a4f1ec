package tsunagi.casepage;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.BirthDates;
import tsunagi.kernel.PartialDate;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;
import tsunagi.person.Entry;
import tsunagi.person.PersonBasics;
import tsunagi.person.PersonName;
import tsunagi.person.Sex;
import tsunagi.web.Choice;
import tsunagi.web.Conflict.Stored;

/** 基本情報, as typed. */
record BasicsForm(
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String kana,
        @Nullable String alias,
        @Nullable String anonymousLabel,
        @Nullable String sex,
        @Nullable String sexNote,
        @Nullable String birth,
        @Nullable String nationality,
        @Nullable String language,
        @Nullable String note,
        long version) {
    private static final int LINE = 100;
    static final int NOTE = 1000;

    static BasicsForm of(Entry<?> entry) {
        PersonBasics basics = (PersonBasics) entry.content();
        PersonName name = basics.name();
        return new BasicsForm(
                name.family(),
                name.given(),
                name.kana(),
                name.alias(),
                name.anonymousLabel(),
                basics.sex().label(),
                basics.sexNote(),
                Texts.of(basics.birth()),
                basics.nationality(),
                basics.language(),
                basics.note(),
                entry.version());
    }

    PersonBasics read(LocalDate today) {
        var refusals = new Refusals();
        boolean anonymous = TypedText.strip(anonymousLabel) != null;
        PersonName name = refusals.reading(
                "familyName", () -> PersonName.typed(familyName, givenName, kana, alias, anonymous, anonymousLabel));
        Sex chosen =
                refusals.reading("sex", () -> Texts.choice(Arrays.asList(Sex.values()), Sex::label, sex, "性別を選んでください"));
        String ownWords = refusals.reading("sexNote", () -> TypedText.strip(sexNote, LINE));
        PartialDate born = refusals.reading("birth", () -> BirthDates.parse(birth, today));
        String from = refusals.reading("nationality", () -> TypedText.strip(nationality, LINE));
        String speaks = refusals.reading("language", () -> TypedText.strip(language, LINE));
        String kept = refusals.reading("note", () -> TypedText.strip(note, NOTE));
        refusals.throwIfAny();
        return new PersonBasics(
                Objects.requireNonNull(name),
                Objects.requireNonNull(chosen),
                chosen == Sex.OTHER ? ownWords : null,
                born,
                from,
                speaks,
                kept);
    }

    List<Stored> stored() {
        return List.of(
                Stored.of("familyName", "姓", familyName),
                Stored.of("givenName", "名", givenName),
                Stored.of("kana", "ふりがな", kana),
                Stored.of("alias", "通称・旧姓・仮名", alias),
                Stored.of("anonymousLabel", "匿名のときの呼び方", anonymousLabel),
                Stored.of("sex", "性別", sex),
                Stored.of("sexNote", "性別（本人の言葉）", sexNote),
                Stored.of("birth", "生年月日", birth),
                Stored.of("nationality", "国籍・地域", nationality),
                Stored.of("language", "使うことば", language),
                Stored.of("note", "備考", note));
    }

    static List<Choice> sexes() {
        return Texts.choices(Arrays.stream(Sex.values()).map(Sex::label).toArray(String[]::new));
    }
}
