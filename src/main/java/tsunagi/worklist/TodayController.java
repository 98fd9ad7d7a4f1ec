package tsunagi.worklist;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tsunagi.web.FormErrors;

/** 今日の仕事 {@code /today}. */
@Controller
class TodayController {
    /** Under which name a page is told what was just done with several pieces of work at once. */
    static final String BATCH = "undoable";

    private final Duties duties;

    TodayController(Duties duties) {
        this.duties = duties;
    }

    @GetMapping("/today")
    ModelAndView today(@RequestParam(defaultValue = "") String whose, @RequestParam(defaultValue = "") String only) {
        return new ModelAndView(
                "worklist/today",
                Map.of("page", duties.today(whose, only), "batch", BatchForm.blank(), "errors", FormErrors.none()));
    }

    @GetMapping("/today/list.xlsx")
    ResponseEntity<byte[]> excel(
            @RequestParam(defaultValue = "") String whose, @RequestParam(defaultValue = "") String only) {
        return duties.excel(whose, only).answer();
    }

    @GetMapping("/today/load")
    ModelAndView load() {
        return new ModelAndView("worklist/load", "page", duties.load());
    }
}
