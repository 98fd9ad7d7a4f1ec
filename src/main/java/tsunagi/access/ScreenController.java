package tsunagi.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;
import org.springframework.web.servlet.ModelAndView;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.PageAddress;

/** 画面を隠す `/screen`: HTTP only. A page that has covered itself sends the same forms and keeps what is on it. */
@Controller
@RequestMapping(ScreenController.PATH)
class ScreenController {
    static final String PATH = "/screen";
    static final String HIDDEN = PATH + "/hidden";

    private final Accounts accounts;
    private final SignInLog log;
    private final Clock clock;

    ScreenController(Accounts accounts, SignInLog log, Clock clock) {
        this.accounts = accounts;
        this.log = log;
        this.clock = clock;
    }

    @PostMapping("/hide")
    String hide(@RequestParam(defaultValue = "/") String page, HttpServletRequest request) {
        HiddenScreen.hide(request, clock.instant(), PageAddress.isOurs(page) ? page : "/");
        return "redirect:" + HIDDEN;
    }

    @GetMapping("/hidden")
    ModelAndView hidden(HttpServletRequest request) {
        var hidden = HiddenScreen.of(request).orElse(null);
        return hidden == null ? new ModelAndView("redirect:/") : page(hidden, FormErrors.none());
    }

    @PostMapping("/show")
    ModelAndView show(
            @AuthenticationPrincipal SignedIn signedIn,
            @SessionAttribute(Membership.CHOSEN) Membership membership,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request) {
        var hidden = HiddenScreen.of(request).orElse(null);
        if (hidden == null) {
            return new ModelAndView("redirect:/");
        }
        try {
            if (hidden.asksForPassword(clock.instant())) {
                accounts.recognise(signedIn.account(), password);
                log.shownAgain(membership);
            }
        } catch (Refusal refusal) {
            return page(hidden, FormErrors.of(refusal));
        }
        HiddenScreen.show(request);
        return new ModelAndView("redirect:" + hidden.page());
    }

    private ModelAndView page(HiddenScreen hidden, FormErrors errors) {
        var view = new ModelAndView(
                "access/hidden", Map.of("asksForPassword", hidden.asksForPassword(clock.instant()), "errors", errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
