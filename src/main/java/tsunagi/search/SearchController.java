package tsunagi.search;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.Pager;

/** A search is a POST that leads to an address of its own, so that no name ever stands in one. */
@Controller
class SearchController {
    private final Searches searches;

    SearchController(Searches searches) {
        this.searches = searches;
    }

    @GetMapping("/search")
    ModelAndView blank() {
        searches.blank();
        return form("", FormErrors.none());
    }

    @PostMapping("/search")
    ModelAndView search(@RequestParam(defaultValue = "") String words) {
        try {
            return new ModelAndView("redirect:/searches/" + searches.begin(words));
        } catch (Refusal refusal) {
            return form(words, FormErrors.of(refusal));
        }
    }

    @GetMapping("/searches/{id}")
    ModelAndView found(@PathVariable UUID id, @RequestParam(defaultValue = "1") String page) {
        return new ModelAndView("search/found", "page", searches.page(id, Pager.asked(page)));
    }

    private static ModelAndView form(String words, FormErrors errors) {
        return new ModelAndView(
                "search/form",
                Map.of("words", words, "errors", errors),
                errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
