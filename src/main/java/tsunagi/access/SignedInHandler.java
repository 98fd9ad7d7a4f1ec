package tsunagi.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import tsunagi.database.WorkScope;
import tsunagi.drafts.Draft;
import tsunagi.drafts.Drafts;
import tsunagi.kernel.MunicipalityId;
import tsunagi.kernel.StaffId;
import tsunagi.web.HttpProblem;
import tsunagi.web.PageAddress;
import tsunagi.web.ScriptRequest;

/** After sign-in: chooses the membership when there is one only, and goes on with what was being written before. */
@Component
class SignedInHandler extends SavedRequestAwareAuthenticationSuccessHandler {
    private final Accounts accounts;
    private final SignInLog log;
    private final Drafts drafts;

    SignedInHandler(Accounts accounts, SignInLog log, Drafts drafts) {
        this.accounts = accounts;
        this.log = log;
        this.drafts = drafts;
        setDefaultTargetUrl("/");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        var signedIn = (SignedIn) Objects.requireNonNull(authentication.getPrincipal(), "principal");
        var memberships = accounts.memberships(signedIn);
        if (ScriptRequest.is(request)) {
            inPlace(request, response, memberships);
            return;
        }
        var carried = CarriedSubmission.within(request);
        var writer =
                carried.flatMap(form -> memberships.stream().filter(form::isOf).findFirst());
        var chosen = writer.or(() -> memberships.size() == 1 ? Optional.of(memberships.getFirst()) : Optional.empty());
        chosen.ifPresent(membership -> choose(membership, request));
        if (carried.isPresent() && writer.isPresent()) {
            resume(carried.get(), writer.get(), request, response);
            return;
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }

    private void choose(Membership membership, HttpServletRequest request) {
        request.getSession().setAttribute(Membership.CHOSEN, membership);
        log.signedIn(membership);
    }

    /** Signed in within the page that she was writing on; whoever else signs in there is sent away from it. */
    private void inPlace(HttpServletRequest request, HttpServletResponse response, List<Membership> memberships) {
        String writer = request.getParameter("writer");
        var same = memberships.stream()
                .filter(membership -> membership.staff().toString().equals(writer))
                .findFirst();
        if (same.isPresent()) {
            choose(same.get(), request);
            SessionController.describe(same.get(), request, response);
        } else {
            if (memberships.size() == 1) {
                choose(memberships.getFirst(), request);
            }
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        }
    }

    /** The form as it was typed, on its own page; where that can't be, an offer to send it as it is. */
    private void resume(
            CarriedSubmission carried, Membership writer, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String page = kept(carried, writer);
        if (page != null) {
            getRedirectStrategy().sendRedirect(request, response, page);
        } else {
            request.setAttribute(SignedOutSubmissions.CARRIED, carried);
            request.getRequestDispatcher(SignInController.RESUME).forward(request, response);
        }
    }

    private @Nullable String kept(CarriedSubmission carried, Membership writer) {
        try {
            Draft draft = carried.draft().orElse(null);
            if (draft == null) {
                return null;
            }
            new WorkScope(new MunicipalityId(writer.municipality()), new StaffId(writer.staff()))
                    .run(() -> drafts.keep(draft));
            return PageAddress.continued(draft.page(), draft.token());
        } catch (HttpProblem tooLong) {
            return null;
        }
    }
}
