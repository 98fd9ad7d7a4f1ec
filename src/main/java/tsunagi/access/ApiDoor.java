package tsunagi.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tsunagi.audit.AuditEntry;
import tsunagi.audit.AuditLog;
import tsunagi.web.ApiProblem;

/**
 * The door for programs. Each call with a known token leaves one line in the audit log of the token's municipality before
 * anything of it is read: done, or refused with the reason. Of an unknown token nobody knows whose it is.
 */
@Component
class ApiDoor {
    /** RFC 6750, 2.1. */
    private static final Pattern BEARER = Pattern.compile("(?i:Bearer) +([A-Za-z0-9._~+/-]+=*)");

    private final ApiTokens tokens;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ApiDoor(ApiTokens tokens, AuditLog audit, PlatformTransactionManager manager, Clock clock) {
        this.tokens = tokens;
        this.audit = audit;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    /**
     * Lets a program in.
     *
     * @param path of the call; where it belongs to no scope there is nothing behind it, and no line is written
     * @throws ApiRefused when the token opens nothing, or not this
     */
    ApiCaller admit(String authorization, String path) throws ApiRefused {
        var shown = BEARER.matcher(authorization);
        if (!shown.matches()) {
            throw new ApiRefused(invalid("Authorization ヘッダーを Bearer <トークン> の形にしてください。"));
        }
        var token = tokens.shown(shown.group(1)).orElseThrow(() -> new ApiRefused(invalid("このトークンは使えません。")));
        var state = token.stateOn(LocalDate.now(clock));
        var scope = ApiScope.ofPath(path).orElse(null);
        if (state != ApiToken.State.VALID) {
            log(token, scope, state.label());
            throw new ApiRefused(invalid("このトークンは使えません。管理者に確かめてください。"));
        }
        if (scope != null && !token.scopes().contains(scope)) {
            log(token, scope, "利用範囲の外");
            throw new ApiRefused(outside(scope));
        }
        log(token, scope, "");
        return ApiCaller.of(token);
    }

    private void log(ApiToken token, @Nullable ApiScope scope, String refusal) {
        if (scope == null) {
            return;
        }
        var entry = AuditEntry.done(scope.action(), Channel.API.name());
        var line = refusal.isEmpty() ? entry.because(token.label()) : entry.refused(token.label() + "：" + refusal);
        token.holder().run(() -> transaction.executeWithoutResult(_ -> audit.record(line)));
    }

    /** What a call without any token is told. */
    static ApiProblem missing() {
        return new ApiProblem(HttpStatus.UNAUTHORIZED, "トークンが要ります", "Authorization: Bearer <トークン> のヘッダーを付けて送ってください。")
                .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"tsunagi\"");
    }

    private static ApiProblem invalid(String detail) {
        return new ApiProblem(HttpStatus.UNAUTHORIZED, "トークンが使えません", detail)
                .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"tsunagi\", error=\"invalid_token\"");
    }

    private static ApiProblem outside(ApiScope scope) {
        return new ApiProblem(
                        HttpStatus.FORBIDDEN, "利用範囲の外です", "このトークンの利用範囲に「" + scope.label() + "」がありません。管理者に確かめてください。")
                .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"tsunagi\", error=\"insufficient_scope\"");
    }
}
