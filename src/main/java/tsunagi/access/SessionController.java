package tsunagi.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.SessionAttribute;

/** Tells a page that has been open for long who is signed in now, and with which token; asking keeps the session alive. */
@Controller
class SessionController {
    static final String PATH = "/session";
    private static final String WRITER = "Tsunagi-Writer";

    @GetMapping(PATH)
    void session(
            @SessionAttribute(Membership.CHOSEN) Membership membership,
            HttpServletRequest request,
            HttpServletResponse response) {
        describe(membership, request, response);
    }

    static void describe(Membership membership, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(WRITER, membership.staff().toString());
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            response.setHeader(token.getHeaderName(), token.getToken());
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
