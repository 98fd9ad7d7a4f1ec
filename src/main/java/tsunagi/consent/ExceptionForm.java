package tsunagi.consent;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tsunagi.consent.SharingRule.Excepted;
import tsunagi.consent.SharingRule.Term;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;

/** 渡さない機関・事柄 as typed. */
record ExceptionForm(
        @Nullable String exceptedOrganisation,
        @Nullable List<String> exceptedKinds,
        @Nullable String exceptedReason,
        @Nullable String exceptedOn) {
    private static final int LINE = 100;
    private static final int TEXT = 1000;

    static ExceptionForm blank(LocalDate today) {
        return new ExceptionForm(null, null, null, JapaneseDates.format(today));
    }

    List<String> chosen() {
        return Objects.requireNonNullElse(exceptedKinds, List.of());
    }

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    Excepted read(LocalDate today) {
        var refusals = new Refusals();
        String whom = refusals.reading("exceptedOrganisation", () -> TypedText.strip(exceptedOrganisation, LINE));
        Set<InformationKind> what = InformationKind.read(chosen());
        refusals.unless(whom != null || !what.isEmpty(), "exceptedOrganisation", "渡さない機関を入力するか、渡さない事柄を選んでください");
        String why = refusals.reading("exceptedReason", () -> TypedText.strip(exceptedReason, TEXT));
        refusals.unless(TypedText.strip(exceptedReason) != null, "exceptedReason", "理由を入力してください");
        LocalDate from = refusals.reading("exceptedOn", () -> JapaneseDates.parse(exceptedOn));
        refusals.unless(from == null || !from.isAfter(today), "exceptedOn", "日付は今日までの日付にしてください");
        refusals.throwIfAny();
        return new Excepted(Identifiers.next(), whom, what, Term.of(requireNonNull(from), null, requireNonNull(why)));
    }
}
