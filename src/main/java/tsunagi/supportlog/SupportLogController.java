package tsunagi.supportlog;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.Conflict;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 支援の記録 {@code /cases/R08-0123/records}: {@code ?new} opens the form on top of the records. */
@Controller
@RequestMapping("/cases/{caseNumber}/records")
class SupportLogController {
    private final SupportLog log;
    private final RecordFiles files;
    private final Submissions submissions;

    SupportLogController(SupportLog log, RecordFiles files, Submissions submissions) {
        this.log = log;
        this.files = files;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView list(
            @PathVariable CaseNumber caseNumber,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request) {
        var asked = request.getParameterMap();
        boolean writing = asked.containsKey("new") || asked.containsKey("draft");
        RecordsPage records = writing ? log.start(caseNumber, page) : log.page(caseNumber, page);
        return list(records, records.form(), FormErrors.none());
    }

    /** An address that other pages may keep. */
    @GetMapping("/new")
    String blank(@PathVariable CaseNumber caseNumber) {
        return "redirect:" + path(caseNumber) + "?new";
    }

    /** One record of the list, on the page of it on which it stands. */
    @GetMapping("/{record}")
    String record(@PathVariable CaseNumber caseNumber, @PathVariable UUID record) {
        int page = log.pageOf(caseNumber, new SupportRecordId(record));
        return "redirect:/cases/%s/records?page=%d#record-%s".formatted(caseNumber, page, record);
    }

    @PostMapping
    ModelAndView write(
            @PathVariable CaseNumber caseNumber,
            RecordForm form,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable MultipartFile photo,
            FormToken token,
            RedirectAttributes redirect)
            throws IOException {
        var sent = SentFile.of(file, photo);
        try {
            String view = submissions.once(token, path(caseNumber), () -> {
                var id = log.write(caseNumber, form);
                files.add(caseNumber, id, sent);
            });
            Notice.success(log.saved(form)).afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            var page = log.start(caseNumber, 1);
            sent.forEach(each -> errors.add(each.fieldUnder(page.files()), "写真・書類は、もう一度選んでください"));
            return list(page, form, errors);
        }
    }

    /** Nothing is saved: the form comes back with the phrase behind what was typed. */
    @PostMapping("/phrase")
    ModelAndView phrase(
            @PathVariable CaseNumber caseNumber,
            RecordForm form,
            @RequestParam(required = false) @Nullable String phrase,
            @RequestParam(defaultValue = "facts") String phraseField) {
        try {
            RecordsPage page = log.withPhrase(caseNumber, form, phraseField, phrase);
            return list(page, page.form(), FormErrors.none());
        } catch (Refusal refusal) {
            return list(log.start(caseNumber, 1), form, FormErrors.of(refusal));
        }
    }

    @GetMapping("/{record}/correct")
    ModelAndView correction(@PathVariable CaseNumber caseNumber, @PathVariable UUID record) {
        CorrectionPage page = log.correction(caseNumber, new SupportRecordId(record));
        return correction(page, page.form(), FormErrors.none());
    }

    @PostMapping("/{record}/correct/phrase")
    ModelAndView phrase(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID record,
            RecordForm form,
            @RequestParam(required = false) @Nullable String phrase,
            @RequestParam(defaultValue = "facts") String phraseField) {
        var id = new SupportRecordId(record);
        try {
            CorrectionPage page = log.withPhrase(caseNumber, id, form, phraseField, phrase);
            return correction(page, page.form(), FormErrors.none());
        } catch (Refusal refusal) {
            return correction(log.correction(caseNumber, id), form, FormErrors.of(refusal));
        }
    }

    @PostMapping("/{record}/correct")
    ModelAndView correct(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID record,
            RecordForm form,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var id = new SupportRecordId(record);
        try {
            String view = submissions.once(token, path(caseNumber), () -> log.correct(caseNumber, id, form));
            Notice.success("支援の記録を訂正しました。訂正前の内容も残っています。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return correction(log.correction(caseNumber, id), form, FormErrors.of(refusal));
        } catch (ChangedMeanwhile meanwhile) {
            return Conflict.of(request, meanwhile).page();
        }
    }

    private static String path(CaseNumber number) {
        return "/cases/" + number + "/records";
    }

    private static ModelAndView list(RecordsPage page, RecordForm form, FormErrors errors) {
        return new ModelAndView(
                "supportlog/records", Map.of("page", page, "form", form, "errors", errors), status(errors));
    }

    private static ModelAndView correction(CorrectionPage page, RecordForm form, FormErrors errors) {
        return new ModelAndView(
                "supportlog/correction", Map.of("page", page, "form", form, "errors", errors), status(errors));
    }

    private static HttpStatus status(FormErrors errors) {
        return errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
