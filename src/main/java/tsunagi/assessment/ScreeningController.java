package tsunagi.assessment;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.web.Conflict;
import tsunagi.web.Conflict.Stored;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** スクリーニング {@code /cases/R08-0123/screening}. */
@Controller
@RequestMapping("/cases/{caseNumber}/screening")
class ScreeningController {
    private final Screenings screenings;
    private final ScreeningPages pages;
    private final Submissions submissions;

    ScreeningController(Screenings screenings, ScreeningPages pages, Submissions submissions) {
        this.screenings = screenings;
        this.pages = pages;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView show(@PathVariable CaseNumber caseNumber) {
        ScreeningPage page = screenings.page(caseNumber);
        return page(page, page.form(), FormErrors.none());
    }

    @PostMapping
    ModelAndView decide(
            @PathVariable CaseNumber caseNumber,
            ScreeningForm form,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, () -> {
                screenings.decide(caseNumber, form);
                return "/cases/" + caseNumber + "/screening";
            });
            Notice.success("スクリーニングの結果を保存しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return page(screenings.page(caseNumber), form, FormErrors.of(refusal));
        } catch (ScreeningChangedMeanwhile meanwhile) {
            return conflict(screenings.page(caseNumber).choices(), request, meanwhile.stands());
        }
    }

    private static ModelAndView page(ScreeningPage page, ScreeningForm form, FormErrors errors) {
        var status = errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView("assessment/screening", Map.of("page", page, "form", form, "errors", errors), status);
    }

    private ModelAndView conflict(ScreeningPage.Choices choices, HttpServletRequest request, StoredScreening stands) {
        var theirs = ScreeningForm.of(stands);
        var fields = List.of(
                Stored.of("on", "実施日", theirs.on()),
                Stored.chosen("result", "対応結果・方針", theirs.result(), choices.results()),
                Stored.of("reason", "理由・方針", theirs.reason()),
                Stored.chosen("destinations", "つなぎ先", theirs.chosenDestinations(), choices.destinations()),
                Stored.of("destinationNote", "つなぎ先の機関名", theirs.destinationNote()),
                Stored.chosen("linkMethod", "つなぎ方法", theirs.linkMethod(), choices.linkMethods()),
                Stored.of("linkedOn", "つなぎ日", theirs.linkedOn()),
                Stored.chosen("followUp", "フォロー", theirs.followUp(), choices.followUps()),
                Stored.chosen("urgent", "プラン策定前支援の必要性", theirs.chosenUrgent(), choices.urgent()),
                Stored.of("urgentNote", "その他の支援", theirs.urgentNote()),
                Stored.of("reportedOn", "自治体報告日", theirs.reportedOn()),
                Stored.chosen("onPaper", "紙の様式2", theirs.chosenOnPaper(), choices.onPaper()));
        return Conflict.of(request, stands.by(), pages.instant(stands), stands.number(), fields)
                .page();
    }
}
