package tsunagi.casepage;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;
import tsunagi.person.HouseholdMove;
import tsunagi.person.HouseholdMove.Joined;

/** 世帯を分ける・一緒にする, as typed. */
record MoveForm(
        @Nullable List<String> members,
        @Nullable String on,
        @Nullable String reason,
        @Nullable String ownCase,
        @Nullable String relation,
        @Nullable String returned) {
    private static final int LINE = 100;
    private static final int LONGEST = 500;

    static MoveForm blank(LocalDate today) {
        return new MoveForm(List.of(), JapaneseDates.format(today), null, null, null, null);
    }

    List<String> chosen() {
        return requireNonNullElse(members, List.of());
    }

    /** @throws Refusal with everything that is to be put right */
    HouseholdMove read(HouseholdMove.Kind kind) {
        var refusals = new Refusals();
        List<UUID> ids = refusals.reading("members", this::ids);
        LocalDate day = refusals.reading("on", () -> JapaneseDates.parse(on));
        String why = refusals.reading("reason", () -> Texts.required(reason, LONGEST, "理由を入力してください"));
        Joined joined =
                kind == HouseholdMove.Kind.TOGETHER && TypedText.strip(ownCase) != null ? joined(refusals) : null;
        refusals.throwIfAny();
        return new HouseholdMove(kind, requireNonNull(ids), requireNonNull(day), requireNonNull(why), joined);
    }

    private List<UUID> ids() {
        try {
            return chosen().stream().map(UUID::fromString).toList();
        } catch (IllegalArgumentException garbled) {
            throw new Refusal("画面を開き直して選んでください");
        }
    }

    private @Nullable Joined joined(Refusals refusals) {
        CaseNumber number = refusals.reading("ownCase", () -> CaseNumber.parse(Texts.of(ownCase)));
        String hers = refusals.reading("relation", () -> Texts.required(relation, LINE, "本人からみた続柄を入力してください（例：妻）"));
        String back = refusals.reading("returned", () -> Texts.required(returned, LINE, "その方からみた本人の続柄を入力してください（例：夫）"));
        return number == null || hers == null || back == null ? null : new Joined(number, hers, back);
    }
}
