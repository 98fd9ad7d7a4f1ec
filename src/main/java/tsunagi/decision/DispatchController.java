package tsunagi.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.documents.Export;
import tsunagi.documents.ExportLedger;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 送付物: what the desk sends of a plan, and what came of it. */
@Controller
@RequestMapping("/cases/{caseNumber}/dispatches")
class DispatchController {
    private final Dispatches dispatches;
    private final DispatchPages pages;
    private final Submissions submissions;
    private final DispatchPrints prints;
    private final ExportLedger ledger;
    private final Clock clock;

    DispatchController(
            Dispatches dispatches,
            DispatchPages pages,
            Submissions submissions,
            DispatchPrints prints,
            ExportLedger ledger,
            Clock clock) {
        this.dispatches = dispatches;
        this.pages = pages;
        this.submissions = submissions;
        this.prints = prints;
        this.ledger = ledger;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(@PathVariable CaseNumber caseNumber) {
        return new ModelAndView("decision/dispatches", "page", pages.list(caseNumber));
    }

    @GetMapping("/new")
    ModelAndView blank(
            @PathVariable CaseNumber caseNumber,
            @RequestParam UUID submission,
            @RequestParam DispatchKind kind,
            @RequestParam String recipient) {
        var page = pages.blank(caseNumber, new SubmissionId(submission), kind, recipient);
        return blank(page, DispatchForm.on(today()), FormErrors.none(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView build(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute DispatchForm typed,
            FormToken token,
            RedirectAttributes redirect) {
        try {
            String answer = submissions.once(token, () -> {
                dispatches.build(
                        caseNumber, typed.submissionId(), typed.dispatchKind(), typed.readRecipient(), typed.papers());
                return "/cases/" + caseNumber + "/dispatches";
            });
            Notice.success("送付物を作りました。印刷して送り、送った日を記録してください。").afterRedirect(redirect);
            return new ModelAndView(answer);
        } catch (Refusal refusal) {
            var page = pages.blank(caseNumber, typed.submissionId(), typed.dispatchKind(), typed.readRecipient());
            return blank(page, typed, FormErrors.of(refusal), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable CaseNumber caseNumber, @PathVariable UUID id) {
        return page(caseNumber, id, DispatchForm.on(today()), FormErrors.none(), HttpStatus.OK);
    }

    @GetMapping("/{id}/papers.pdf")
    ResponseEntity<byte[]> papers(@PathVariable CaseNumber caseNumber, @PathVariable UUID id) {
        byte[] content = prints.pdf(caseNumber, new DispatchId(id));
        return ledger.handOut(Export.paper("soufu-" + id, "プランの写しの送付", content)).answer();
    }

    @PostMapping("/{id}")
    ModelAndView record(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID id,
            @ModelAttribute DispatchForm typed,
            FormToken token,
            RedirectAttributes redirect) {
        try {
            String answer = submissions.once(token, () -> {
                record(caseNumber, new DispatchId(id), typed);
                return "/cases/" + caseNumber + "/dispatches";
            });
            Notice.success("送付物の経過を記録しました。").afterRedirect(redirect);
            return new ModelAndView(answer);
        } catch (Refusal refusal) {
            return page(caseNumber, id, typed, FormErrors.of(refusal), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (AnsweredMeanwhile changed) {
            var again = FormErrors.none().add(null, "市の職員が同時に更新しました。いまの内容を確かめて、もう一度操作してください");
            return page(caseNumber, id, typed, again, HttpStatus.CONFLICT);
        }
    }

    private void record(CaseNumber number, DispatchId id, DispatchForm typed) {
        DispatchStep.Kind kind = typed.stepKind();
        if (kind == DispatchStep.Kind.SENT) {
            dispatches.send(number, id, typed.day(), typed.readNote());
        } else {
            dispatches.record(number, id, kind, typed.day(), typed.readNote());
        }
    }

    private static ModelAndView blank(NewDispatchPage page, DispatchForm form, FormErrors errors, HttpStatus status) {
        return shown("decision/newDispatch", Map.of("page", page, "form", form, "errors", errors), status);
    }

    private ModelAndView page(CaseNumber number, UUID id, DispatchForm form, FormErrors errors, HttpStatus status) {
        var page = pages.one(number, new DispatchId(id));
        return shown("decision/dispatch", Map.of("page", page, "form", form, "errors", errors), status);
    }

    private static ModelAndView shown(String view, Map<String, Object> model, HttpStatus status) {
        var shown = new ModelAndView(view, model);
        shown.setStatus(status);
        return shown;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
