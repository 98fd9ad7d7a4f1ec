package tsunagi.access;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;
import tsunagi.web.Choice;

/** The form of a new APIトークン as typed. */
record ApiTokenForm(
        @Nullable String label,
        @Nullable List<String> scopes,
        @Nullable String lastDay) {
    private static final int LONGEST_LABEL = 40;
    /** A token that is forgotten ends by itself. */
    private static final int LONGEST_YEARS = 2;

    private static final int USUAL_YEARS = 1;

    static ApiTokenForm blank(LocalDate today) {
        var everything =
                EnumSet.allOf(ApiScope.class).stream().map(ApiScope::name).toList();
        return new ApiTokenForm("", everything, JapaneseDates.format(today.plusYears(USUAL_YEARS)));
    }

    static List<Choice> choices() {
        return EnumSet.allOf(ApiScope.class).stream()
                .map(scope -> Choice.of(scope.name(), scope.label()))
                .toList();
    }

    List<String> chosenScopes() {
        return scopes == null ? List.of() : scopes;
    }

    /** What the token is made of. */
    record Terms(String label, Set<ApiScope> scopes, LocalDate lastDay) {}

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    Terms read(LocalDate today) {
        var refusals = new Refusals();
        String readLabel = refusals.reading("label", () -> TypedText.strip(label, LONGEST_LABEL));
        refusals.unless(TypedText.strip(label) != null, "label", "どのプログラムが使うかを入力してください");
        var read = EnumSet.noneOf(ApiScope.class);
        EnumSet.allOf(ApiScope.class).stream()
                .filter(scope -> chosenScopes().contains(scope.name()))
                .forEach(read::add);
        refusals.unless(!read.isEmpty(), "scopes", "利用範囲を一つ以上選んでください");
        LocalDate day = refusals.reading("lastDay", () -> JapaneseDates.parse(Objects.toString(lastDay, "")));
        refusals.unless(
                day == null || !day.isBefore(today) && !day.isAfter(today.plusYears(LONGEST_YEARS)),
                "lastDay",
                "有効期限は、今日から2年後までの日付にしてください");
        refusals.throwIfAny();
        return new Terms(Objects.requireNonNull(readLabel), read, Objects.requireNonNull(day));
    }
}
