package tsunagi.administration;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tsunagi.web.Pager;

/** 出力の記録 `/export-ledger`: HTTP only. */
@Controller
class ExportLedgerController {
    private final ExportLedgerViewer viewer;

    ExportLedgerController(ExportLedgerViewer viewer) {
        this.viewer = viewer;
    }

    @GetMapping("/export-ledger")
    ModelAndView page(@RequestParam(defaultValue = "") String sha256, @RequestParam(defaultValue = "1") String page) {
        return new ModelAndView("administration/exportLedger", Map.of("page", viewer.page(sha256, Pager.asked(page))));
    }
}
