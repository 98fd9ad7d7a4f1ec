package tsunagi.transcription;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 転記するケース `/returns/transcription`: HTTP only. */
@Controller
@RequestMapping(TranscriptionListPage.PATH)
class TranscriptionListController {
    private final Transcriptions transcriptions;
    private final Submissions submissions;

    TranscriptionListController(Transcriptions transcriptions, Submissions submissions) {
        this.transcriptions = transcriptions;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "1") String page) {
        return list(filter(month, state, part, page), FormErrors.none());
    }

    /** 転記済み of whatever was ticked. */
    @PostMapping("/marks")
    ModelAndView mark(
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "") List<String> marked,
            FormToken token,
            RedirectAttributes redirect) {
        var filter = filter(month, state, part, page);
        try {
            String view = submissions.once(token, () -> {
                transcriptions.mark(filter, marked);
                return TranscriptionListPage.PATH + filter.query();
            });
            Notice.success(marked.size() + "件を転記済みにしました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return list(filter, FormErrors.of(refusal));
        }
    }

    private TranscriptionFilter filter(String month, String state, String part, String page) {
        return TranscriptionFilter.read(month, state, part, page, transcriptions.thisMonth());
    }

    private ModelAndView list(TranscriptionFilter filter, FormErrors errors) {
        return new ModelAndView(
                "transcription/list",
                Map.of("page", transcriptions.list(filter), "errors", errors),
                errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
