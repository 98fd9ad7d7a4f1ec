package tsunagi.access;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 実施主体を選ぶ — for accounts that serve several; one at a time. */
@Controller
class MembershipController {
    static final String PATH = "/memberships";

    private final Accounts accounts;
    private final SignInLog log;

    MembershipController(Accounts accounts, SignInLog log) {
        this.accounts = accounts;
        this.log = log;
    }

    @GetMapping(PATH)
    ModelAndView choose(@AuthenticationPrincipal SignedIn signedIn) {
        return new ModelAndView("access/memberships", "memberships", List.copyOf(accounts.memberships(signedIn)));
    }

    @PostMapping(PATH)
    String chosen(@AuthenticationPrincipal SignedIn signedIn, @RequestParam UUID municipality, HttpSession session) {
        var chosen = accounts.memberships(signedIn).stream()
                .filter(membership -> membership.municipality().equals(municipality))
                .findFirst();
        if (chosen.isEmpty()) {
            return "redirect:" + PATH;
        }
        session.setAttribute(Membership.CHOSEN, chosen.get());
        log.signedIn(chosen.get());
        return "redirect:/";
    }
}
