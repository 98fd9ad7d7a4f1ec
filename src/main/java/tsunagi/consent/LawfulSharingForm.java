package tsunagi.consent;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tsunagi.consent.SharingRule.ByLaw;
import tsunagi.consent.SharingRule.Term;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;

/** 同意によらない提供 as typed. */
record LawfulSharingForm(
        @Nullable String lawfulGround,
        @Nullable String lawfulOrganisation,
        @Nullable List<String> lawfulKinds,
        @Nullable String lawfulReason,
        @Nullable String lawfulFrom,
        @Nullable String lawfulUntil) {
    private static final int LINE = 100;
    private static final int TEXT = 1000;

    static LawfulSharingForm blank(LocalDate today) {
        String day = JapaneseDates.format(today);
        return new LawfulSharingForm(null, null, null, null, day, day);
    }

    /** Whether somebody has begun to fill it in, so that a page that shows it again has it open. */
    boolean isTyped() {
        return lawfulOrganisation != null || lawfulReason != null || lawfulGround != null;
    }

    List<String> chosen() {
        return Objects.requireNonNullElse(lawfulKinds, List.of());
    }

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    ByLaw read() {
        var refusals = new Refusals();
        LawfulGround ground = LawfulGround.read(lawfulGround).orElse(null);
        refusals.unless(ground != null, "lawfulGround", "提供の根拠を選んでください");
        String whom = refusals.reading("lawfulOrganisation", () -> TypedText.strip(lawfulOrganisation, LINE));
        refusals.unless(TypedText.strip(lawfulOrganisation) != null, "lawfulOrganisation", "提供先の機関名を入力してください");
        Set<InformationKind> what = InformationKind.read(chosen());
        refusals.unless(!what.isEmpty(), "lawfulKinds", "提供する情報を選んでください");
        String why = refusals.reading("lawfulReason", () -> TypedText.strip(lawfulReason, TEXT));
        refusals.unless(TypedText.strip(lawfulReason) != null, "lawfulReason", "同意によらず提供する理由を入力してください");
        LocalDate from = refusals.reading("lawfulFrom", () -> JapaneseDates.parse(lawfulFrom));
        LocalDate until = refusals.reading("lawfulUntil", () -> JapaneseDates.parse(lawfulUntil));
        refusals.unless(
                from == null || until == null || !until.isBefore(from), "lawfulUntil", "最後の日は、最初の日以後の日付にしてください");
        refusals.throwIfAny();
        return new ByLaw(
                Identifiers.next(),
                requireNonNull(ground),
                requireNonNull(whom),
                what,
                Term.of(requireNonNull(from), requireNonNull(until), requireNonNull(why)));
    }
}
