package tsunagi.supportconference;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.access.StaffDirectory.Colleague;
import tsunagi.kernel.StaffId;
import tsunagi.kernel.TypedChoice;
import tsunagi.web.Choice;
import tsunagi.web.Conflict.Stored;
import tsunagi.web.Field;

/** The form of a 構成員 as typed. */
record MemberForm(
        @Nullable String kind,
        @Nullable String organisation,
        @Nullable String post,
        @Nullable String name,
        @Nullable String staff,
        @Nullable String secretariat,
        @Nullable String from,
        @Nullable String until,
        @Nullable Long version) {
    static final String YES = "する";
    private static final String NO = "しない";

    static MemberForm blank(LocalDate today) {
        return new MemberForm(MemberKind.STANDING.name(), null, null, null, null, NO, Typed.shown(today), null, null);
    }

    static MemberForm of(Member member) {
        return new MemberForm(
                member.kind().name(),
                member.organisation(),
                member.post(),
                member.name(),
                Objects.toString(member.staff(), ""),
                member.secretariat() ? YES : NO,
                Typed.shown(member.from()),
                Typed.shown(member.until()),
                member.version());
    }

    List<Input> inputs(List<Colleague> accounts) {
        return List.of(
                new Input.Options(Field.of("kind", "種別", kind).required(), MemberKind.choices()),
                new Input.Line(Field.of("organisation", "機関", organisation).required()),
                new Input.Line(Field.of("post", "職", post).optional()),
                new Input.Line(Field.of("name", "氏名", name).required()),
                new Input.Menu(
                        Field.of("staff", "つなぎの利用者", staff).optional().support("選んだ方だけが、守秘のある間、支援会議の画面を開けます。"),
                        accounts(accounts),
                        "会議に出るだけ（画面は開かない）"),
                new Input.Options(
                        Field.of("secretariat", "事務局を兼ねる", secretariat)
                                .required()
                                .support("事務局は、構成員と守秘誓約簿を直せます。"),
                        List.of(Choice.of(NO, NO), Choice.of(YES, YES))),
                new Input.Day(Field.of("from", "任期のはじめ", from).required()),
                new Input.Day(Field.of("until", "任期の終わり", until).optional().support("この日まで開けます。")));
    }

    static List<Choice> accounts(List<Colleague> accounts) {
        return accounts.stream()
                .map(each -> Choice.of(each.id().toString(), each.name()))
                .toList();
    }

    /** For whoever has typed something else. */
    List<Stored> stored(List<Colleague> accounts) {
        return List.of(
                new Stored("kind", "種別", Objects.toString(kind, ""), MemberKind.choices()),
                Stored.of("organisation", "機関", organisation),
                Stored.of("post", "職", post),
                Stored.of("name", "氏名", name),
                new Stored("staff", "つなぎの利用者", Objects.toString(staff, ""), accounts(accounts)),
                Stored.of("secretariat", "事務局を兼ねる", secretariat),
                Stored.of("from", "任期のはじめ", from),
                Stored.of("until", "任期の終わり", until));
    }

    /**
     * @param pledge the latest one, which the form doesn't change
     * @throws tsunagi.kernel.Refusal with one reason per field to put right
     */
    Member read(MemberId id, List<Colleague> accounts, @Nullable Pledge pledge) {
        var typed = new Typed();
        var readKind = TypedChoice.read(MemberKind.class, kind).orElse(null);
        typed.refusals().unless(readKind != null, "kind", "種別を選んでください");
        String readOrganisation = typed.required("organisation", organisation, Typed.LINE, "機関を入力してください");
        String readPost = typed.optional("post", post, Typed.LINE);
        String readName = typed.required("name", name, Typed.LINE, "氏名を入力してください");
        var account = account(typed, staff, accounts);
        boolean keeps = YES.equals(secretariat);
        typed.refusals().unless(!keeps || account != null, "staff", "事務局の方は、つなぎの利用者から選んでください");
        var begins = typed.day("from", from);
        var ends = typed.optionalDay("until", until);
        typed.refusals()
                .unless(
                        begins == null || ends == null || !ends.isBefore(begins),
                        "until",
                        "任期の終わりは、任期のはじめから後の日を入力してください");
        typed.refusals().throwIfAny();
        return new Member(
                id,
                Objects.requireNonNull(readKind),
                readOrganisation,
                readPost,
                readName,
                account,
                keeps,
                Objects.requireNonNull(begins),
                ends,
                pledge,
                version == null ? 0 : version);
    }

    static @Nullable StaffId account(Typed typed, @Nullable String chosen, List<Colleague> accounts) {
        if (chosen == null || chosen.isBlank()) {
            return null;
        }
        var found = accounts.stream()
                .map(Colleague::id)
                .filter(each -> each.toString().equals(chosen))
                .findFirst()
                .orElse(null);
        typed.refusals().unless(found != null, "staff", "利用者を選び直してください");
        return found;
    }
}
