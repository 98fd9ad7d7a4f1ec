package tsunagi.worklist;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.documents.Export;
import tsunagi.documents.ExportLedger;
import tsunagi.tenancy.PaperKind;

@Controller
class CaseListController {
    private final CaseViews views;
    private final CaseRolls rolls;
    private final ExportLedger ledger;

    CaseListController(CaseViews views, CaseRolls rolls, ExportLedger ledger) {
        this.views = views;
        this.rolls = rolls;
        this.ledger = ledger;
    }

    /** The first page after sign-in is the one on which the person's own work begins. */
    @GetMapping("/")
    String home() {
        var actor = Actor.current();
        if (actor.may(Permission.VIEW_WORKLIST)) {
            return "redirect:/today";
        }
        if (actor.may(Permission.VIEW_DECISION_INBOX)) {
            return "redirect:/decisions";
        }
        return actor.may(Permission.VIEW_AUDIT) ? "redirect:/audit" : "redirect:/settings";
    }

    /** Without any choice it is the list that the reader begins with. */
    @GetMapping("/cases")
    ModelAndView list(
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(defaultValue = "") String mine,
            @RequestParam(defaultValue = "") String open,
            @RequestParam(defaultValue = "1") String page) {
        if (stage == null && mine.isEmpty() && open.isEmpty()) {
            var first = views.first();
            if (first.isPresent()) {
                return new ModelAndView("redirect:" + CaseViewController.PATH + "/" + first.get());
            }
        }
        var filter = CaseFilter.read(stage == null ? "" : stage, mine, open, page);
        return new ModelAndView("worklist/cases", Map.of("page", views.list(filter)));
    }

    /** 様式4, with the filter of the list and without its pages. */
    @GetMapping("/cases/print")
    ResponseEntity<byte[]> print(
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String mine,
            @RequestParam(defaultValue = "") String open) {
        byte[] paper = rolls.print(CaseFilter.read(stage, mine, open, "1"));
        return ledger.handOut(Export.paper("youshiki4", PaperKind.CASE_LIST.label(), paper))
                .answer();
    }
}
