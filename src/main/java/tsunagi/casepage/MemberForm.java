package tsunagi.casepage;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.BirthDates;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Kana;
import tsunagi.kernel.PartialDate;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;
import tsunagi.person.Entry;
import tsunagi.person.HouseholdMember;
import tsunagi.web.Conflict.Stored;

/** 世帯員・家族, as typed. */
record MemberForm(
        @Nullable String name,
        @Nullable String kana,
        @Nullable String relation,
        @Nullable String birth,
        @Nullable String livesTogether,
        @Nullable String occupation,
        @Nullable String health,
        @Nullable String since,
        @Nullable String ownCase,
        long version)
        implements EntryForm {
    private static final int LINE = 100;
    private static final int NOTE = 500;
    static final String TOGETHER = "同居";
    static final String APART = "別居";

    static MemberForm empty() {
        return new MemberForm("", "", "", "", TOGETHER, "", "", "", "", 0);
    }

    static MemberForm of(Entry<?> entry) {
        HouseholdMember member = (HouseholdMember) entry.content();
        return new MemberForm(
                member.name(),
                member.kana(),
                member.relation(),
                Texts.of(member.birth()),
                member.livesTogether() ? TOGETHER : APART,
                member.occupation(),
                member.health(),
                Texts.of(member.since()),
                member.ownCase() == null ? "" : member.ownCase().value(),
                entry.version());
    }

    HouseholdMember read(LocalDate today) {
        var refusals = new Refusals();
        String called = refusals.reading("name", () -> Texts.required(name, LINE, "氏名を入力してください。わからないときは「不明」と入力します"));
        String heard = refusals.reading("kana", this::reading);
        String related = refusals.reading("relation", () -> Texts.required(relation, LINE, "続柄を入力してください（例：妻、長男、母）"));
        PartialDate born = refusals.reading("birth", () -> BirthDates.parse(birth, today));
        String living = refusals.reading(
                "livesTogether",
                () -> Texts.choice(List.of(TOGETHER, APART), label -> label, livesTogether, "同居か別居かを選んでください"));
        String works = refusals.reading("occupation", () -> TypedText.strip(occupation, LINE));
        String condition = refusals.reading("health", () -> TypedText.strip(health, NOTE));
        LocalDate first = refusals.reading("since", () -> Texts.date(since));
        CaseNumber own = refusals.reading("ownCase", this::caseNumber);
        refusals.throwIfAny();
        return new HouseholdMember(
                requireNonNull(called),
                heard,
                requireNonNull(related),
                born,
                TOGETHER.equals(living),
                works,
                condition,
                first,
                own);
    }

    private @Nullable String reading() {
        String typed = TypedText.strip(kana, LINE);
        if (typed != null && !Kana.isKana(typed)) {
            throw new Refusal("ふりがなは、ひらがな又はカタカナで入力してください");
        }
        return typed == null ? null : Kana.toHiragana(typed);
    }

    private @Nullable CaseNumber caseNumber() {
        String typed = TypedText.strip(ownCase);
        return typed == null ? null : CaseNumber.parse(typed);
    }

    @Override
    public List<Stored> stored() {
        return List.of(
                Stored.of("name", "氏名", name),
                Stored.of("kana", "ふりがな", kana),
                Stored.of("relation", "続柄", relation),
                Stored.of("birth", "生年月日", birth),
                Stored.of("livesTogether", "同居・別居", livesTogether),
                Stored.of("occupation", "職業・学校", occupation),
                Stored.of("health", "健康状態など", health),
                Stored.of("since", "いつから", since),
                Stored.of("ownCase", "この方のケース番号", ownCase));
    }
}
