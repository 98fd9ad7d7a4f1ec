package tsunagi.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.database.WorkScope;
import tsunagi.kernel.StaffId;
import tsunagi.web.HttpProblem;

/** APIトークンの発行と取消し: which programs may ask this municipality's Tsunagi, for what and until when. */
@Service
class ApiTokenAdministration {
    private final Access access;
    private final ApiTokens tokens;
    private final StaffDirectory directory;
    private final Clock clock;

    ApiTokenAdministration(Access access, ApiTokens tokens, StaffDirectory directory, Clock clock) {
        this.access = access;
        this.tokens = tokens;
        this.directory = directory;
        this.clock = clock;
    }

    @Transactional
    public ApiTokensPage page() {
        var actor = access.require(Permission.MANAGE_API_TOKENS);
        var all = tokens.of(actor.municipality());
        var issuers =
                directory.names(all.stream().map(ApiTokenAdministration::issuer).toList());
        return new ApiTokensPage(all, issuers, LocalDate.now(clock));
    }

    ApiTokenForm blank() {
        return ApiTokenForm.blank(LocalDate.now(clock));
    }

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    @Transactional
    public IssuedToken issue(ApiTokenForm form) {
        access.require(Permission.MANAGE_API_TOKENS);
        var terms = form.read(LocalDate.now(clock));
        String scopes = terms.scopes().stream().sorted().map(ApiScope::label).collect(Collectors.joining("、"));
        access.noted(Permission.MANAGE_API_TOKENS, "発行 %s：%s、%sまで".formatted(terms.label(), scopes, terms.lastDay()));
        String token = tokens.issue(WorkScope.required(), terms.label(), terms.scopes(), terms.lastDay());
        return new IssuedToken(terms.label(), terms.lastDay(), token);
    }

    /** @throws HttpProblem when this municipality has no such token, or it is revoked already (404) */
    @Transactional
    public void revoke(UUID id) {
        var actor = access.require(Permission.MANAGE_API_TOKENS);
        var token = tokens.of(actor.municipality()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(HttpProblem::notFound);
        access.noted(Permission.MANAGE_API_TOKENS, "取消し " + token.label());
        if (!tokens.revoke(id, WorkScope.required())) {
            throw HttpProblem.notFound();
        }
    }

    private static StaffId issuer(ApiToken token) {
        return Objects.requireNonNull(token.holder().staff());
    }
}
