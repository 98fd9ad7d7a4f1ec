package tsunagi.packet;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import tsunagi.packet.GuestRefused.Why;

/** 招待者の画面 `/guest/…`. A cookie of its own, for these addresses only; the staff's counts for nothing here. */
@Controller
class GuestController {
    static final String COOKIE = "tsunagi-guest";
    private static final String PATH = "/guest";

    private final GuestDoor door;
    private final GuestPapers papers;
    private final boolean secure;

    GuestController(GuestDoor door, GuestPapers papers, @Value("${tsunagi.secure-cookies:true}") boolean secure) {
        this.door = door;
        this.papers = papers;
        this.secure = secure;
    }

    @GetMapping(PATH + "/links/{token}")
    ModelAndView knock(@PathVariable String token) {
        door.knock(token);
        return code(token, null);
    }

    @PostMapping(PATH + "/links/{token}")
    ModelAndView open(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String code,
            HttpServletResponse response) {
        try {
            var cookie = ResponseCookie.from(COOKIE, door.open(token, code).text())
                    .httpOnly(true)
                    .secure(secure)
                    .sameSite("Strict")
                    .path(PATH)
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
            return new ModelAndView("redirect:" + PATH + "/papers");
        } catch (GuestRefused refused) {
            if (refused.why() == Why.WRONG_CODE) {
                return code(token, refused.why());
            }
            throw refused;
        }
    }

    private static ModelAndView code(String token, @Nullable Why wrong) {
        String error = wrong == null ? "" : wrong.text();
        var page = new ModelAndView("packet/guestCode", Map.of("token", token, "error", error));
        page.setStatus(wrong == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @GetMapping(PATH + "/papers")
    ModelAndView agenda(@CookieValue(name = COOKIE, required = false) @Nullable String shown) {
        return new ModelAndView("packet/guestAgenda", "page", papers.agenda(shown));
    }

    @GetMapping(PATH + "/papers/{item}")
    ModelAndView sheet(@PathVariable UUID item, @CookieValue(name = COOKIE, required = false) @Nullable String shown) {
        var page = papers.sheet(shown, item);
        return new ModelAndView(
                "packet/guestSheet", Map.of("page", page, "sheet", Objects.requireNonNull(page.sheet(), "sheet")));
    }

    /** Asked by an open page every half minute: what is closed is taken off the screen. */
    @GetMapping(PATH + "/papers/{item}/open")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stillOpen(
            @PathVariable UUID item,
            @CookieValue(name = COOKIE, required = false) @Nullable String shown,
            HttpServletResponse response) {
        try {
            papers.stillOpen(shown, item);
        } catch (GuestRefused closed) {
            response.addHeader("HX-Refresh", "true");
        }
    }

    @ExceptionHandler
    ModelAndView refused(GuestRefused refused) {
        var page = new ModelAndView("packet/guestClosed", "text", refused.why().text());
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }
}
