package tsunagi.search;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** 最近開いたケース {@code /search/recent}: asked by the command palette when it opens. */
@Controller
class RecentCaseController {
    private final RecentCases recent;

    RecentCaseController(RecentCases recent) {
        this.recent = recent;
    }

    @PostMapping("/search/recent")
    @ResponseBody
    List<RecentCase> recent() {
        return recent.mine();
    }
}
