package tsunagi.worklist;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.casefile.Stage;
import tsunagi.documents.Export;
import tsunagi.documents.ExportLedger;
import tsunagi.kernel.TypedChoice;
import tsunagi.tenancy.PaperKind;

@Controller
class CaseListController {
    private final CaseLists lists;
    private final CaseRolls rolls;
    private final ExportLedger ledger;

    CaseListController(CaseLists lists, CaseRolls rolls, ExportLedger ledger) {
        this.lists = lists;
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

    @GetMapping("/today")
    ModelAndView today(@RequestParam(defaultValue = "") String whose) {
        return new ModelAndView("worklist/today", Map.of("page", lists.today("everybody".equals(whose))));
    }

    @GetMapping("/cases")
    ModelAndView list(
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String mine,
            @RequestParam(defaultValue = "") String open,
            @RequestParam(defaultValue = "1") String page) {
        return new ModelAndView("worklist/cases", Map.of("page", lists.list(filter(stage, mine, open, page))));
    }

    /** 様式4, with the filter of the list and without its pages. */
    @GetMapping("/cases/print")
    ResponseEntity<byte[]> print(
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String mine,
            @RequestParam(defaultValue = "") String open) {
        byte[] paper = rolls.print(filter(stage, mine, open, "1"));
        return ledger.handOut(Export.paper("youshiki4", PaperKind.CASE_LIST.label(), paper))
                .answer();
    }

    /** A search is a POST, so that no name and no telephone number ever stands in an address or a log. */
    @PostMapping("/cases/search")
    ModelAndView search(@RequestParam(defaultValue = "") String words, @RequestParam(defaultValue = "1") String page) {
        return new ModelAndView("worklist/cases", Map.of("page", lists.search(words, filter("", "", "", page))));
    }

    private static CaseFilter filter(String stage, String mine, String open, String page) {
        var known = TypedChoice.read(Stage.class, stage).orElse(null);
        return new CaseFilter(known, !mine.isEmpty(), !open.isEmpty(), number(page));
    }

    private static int number(String page) {
        return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }
}
