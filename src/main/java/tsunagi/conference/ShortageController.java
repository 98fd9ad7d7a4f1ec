package tsunagi.conference;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 資源不足の記録. */
@Controller
class ShortageController {
    private final Shortages shortages;

    ShortageController(Shortages shortages) {
        this.shortages = shortages;
    }

    @GetMapping("/shortages")
    ModelAndView list(@RequestParam @Nullable String year, @RequestParam @Nullable String words) {
        return new ModelAndView("conference/shortages", "page", shortages.list(year, words));
    }

    @GetMapping("/shortages.xlsx")
    ResponseEntity<byte[]> file(@RequestParam @Nullable String year, @RequestParam @Nullable String words) {
        return shortages.file(year, words).answer();
    }
}
