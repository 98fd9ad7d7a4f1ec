package tsunagi.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.StaffId;

/** What APIトークン shows: all tokens of the municipality, the latest first. */
record ApiTokensPage(List<ApiToken> tokens, Map<StaffId, String> issuers, LocalDate today) {
    ApiTokensPage {
        tokens = List.copyOf(tokens);
        issuers = Map.copyOf(issuers);
    }

    String issued(ApiToken token) {
        var day = JapanTime.of(token.issuedAt()).toLocalDate();
        return JapaneseDates.formatShort(day) + " "
                + issuers.getOrDefault(Objects.requireNonNull(token.holder().staff()), "") + "が発行";
    }

    static String scopes(ApiToken token) {
        return token.scopes().stream().sorted().map(ApiScope::label).collect(Collectors.joining("、"));
    }

    static String lastDay(ApiToken token) {
        return token.lastDay() == null ? "期限なし" : JapaneseDates.formatShort(token.lastDay()) + "まで";
    }

    static String lastUsed(ApiToken token) {
        return token.lastUsedOn() == null ? "まだ使われていません" : JapaneseDates.formatShort(token.lastUsedOn()) + "に使用";
    }

    ApiToken.State state(ApiToken token) {
        return token.stateOn(today);
    }
}
