package tsunagi.intake;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.documents.Export;
import tsunagi.documents.ExportLedger;
import tsunagi.documents.NamelessPaper;
import tsunagi.forms.SheetNotSaved;
import tsunagi.forms.Submission;
import tsunagi.kernel.CaseNumber;
import tsunagi.tenancy.PaperKind;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 様式1 `/cases/{caseNumber}/application`. */
@Controller
class ApplicationController {
    private static final String PATH = "/cases/{caseNumber}/application";
    private static final String CORRECTION = PATH + "/correction";

    private final Applications applications;
    private final ApplicationPrints prints;
    private final Submissions submissions;
    private final ExportLedger ledger;

    ApplicationController(
            Applications applications, ApplicationPrints prints, Submissions submissions, ExportLedger ledger) {
        this.applications = applications;
        this.prints = prints;
        this.submissions = submissions;
        this.ledger = ledger;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable CaseNumber caseNumber) {
        return page(applications.page(caseNumber));
    }

    @GetMapping(CORRECTION)
    ModelAndView openForCorrection(@PathVariable CaseNumber caseNumber) {
        return page(applications.correction(caseNumber));
    }

    @PostMapping(PATH)
    ModelAndView save(
            @PathVariable CaseNumber caseNumber,
            @RequestParam MultiValueMap<String, String> parameters,
            FormToken token,
            RedirectAttributes redirect) {
        boolean finalise = "true".equals(parameters.getFirst("finalise"));
        var purpose = finalise ? Applications.Purpose.FINALISE : Applications.Purpose.DRAFT;
        return save(caseNumber, parameters, purpose, token, redirect);
    }

    @PostMapping(CORRECTION)
    ModelAndView correct(
            @PathVariable CaseNumber caseNumber,
            @RequestParam MultiValueMap<String, String> parameters,
            FormToken token,
            RedirectAttributes redirect) {
        return save(caseNumber, parameters, Applications.Purpose.CORRECT, token, redirect);
    }

    private ModelAndView save(
            CaseNumber caseNumber,
            MultiValueMap<String, String> parameters,
            Applications.Purpose purpose,
            FormToken token,
            RedirectAttributes redirect) {
        String path = "/cases/" + caseNumber + "/application";
        try {
            return new ModelAndView(submissions.once(token, () -> {
                var saved = applications.save(caseNumber, Submission.of(parameters), purpose);
                Notice.success(saved.notice()).afterRedirect(redirect);
                return path;
            }));
        } catch (SheetNotSaved notSaved) {
            return notSaved.page(action(path, purpose), sheet -> page(applications.page(caseNumber, sheet)));
        }
    }

    @GetMapping(PATH + "/print")
    ResponseEntity<byte[]> print(@PathVariable CaseNumber caseNumber) {
        byte[] paper = prints.filled(caseNumber);
        return ledger.handOut(Export.paper("youshiki1-" + caseNumber, PaperKind.INTAKE.label(), paper))
                .answer();
    }

    @GetMapping(PATH + "/print/blank")
    ResponseEntity<byte[]> printBlank(@PathVariable CaseNumber caseNumber) {
        return new NamelessPaper("youshiki1", prints.blank(caseNumber)).answer();
    }

    private static String action(String path, Applications.Purpose purpose) {
        return purpose == Applications.Purpose.CORRECT ? path + "/correction" : path;
    }

    private static ModelAndView page(ApplicationPage page) {
        return new ModelAndView("intake/application", "page", page);
    }
}
