package tsunagi.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.Refusal;
import tsunagi.web.Conflict;
import tsunagi.web.Conflict.Stored;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 受付の内容の訂正. */
@Controller
class CorrectionController {
    private static final String PATH = "/cases/{caseNumber}/intake/correction";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("M月d日 H:mm");

    private final Intakes intakes;
    private final Submissions submissions;

    CorrectionController(Intakes intakes, Submissions submissions) {
        this.intakes = intakes;
        this.submissions = submissions;
    }

    @GetMapping(PATH)
    ModelAndView open(@PathVariable CaseNumber caseNumber) {
        var sheet = intakes.sheetToCorrect(caseNumber);
        return page(sheet, intakes.correction(sheet), FormErrors.none());
    }

    @PostMapping(PATH)
    ModelAndView correct(
            @PathVariable CaseNumber caseNumber,
            ReceptionForm reception,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable Integer version,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var form = new CorrectionForm(reception, reason, version);
        try {
            return new ModelAndView(submissions.once(token, () -> {
                var hints = intakes.correct(caseNumber, form);
                Notice.success(Hints.after("受付の内容を保存しました。", hints)).afterRedirect(redirect);
                return "/cases/" + caseNumber + "/intake";
            }));
        } catch (Refusal refusal) {
            return page(intakes.sheetToCorrect(caseNumber), form, FormErrors.of(refusal));
        } catch (ReceptionChangedMeanwhile meanwhile) {
            return conflict(request, meanwhile.stored());
        }
    }

    private static ModelAndView page(IntakeSheet sheet, CorrectionForm form, FormErrors errors) {
        var status = errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView("intake/correction", Map.of("sheet", sheet, "form", form, "errors", errors), status);
    }

    private static ModelAndView conflict(HttpServletRequest request, StoredReception stored) {
        var theirs = ReceptionForm.of(stored.reception());
        var fields = List.of(
                Stored.of("freeText", "聞いた内容", theirs.freeText()),
                Stored.of("receivedOn", "受付日", theirs.receivedOn()),
                Stored.of("receivedAt", "時刻", theirs.receivedAt()),
                Stored.chosen("channel", "受付方法", theirs.channel(), ReceptionChannel.CHOICES),
                Stored.chosen("caller", "相談者", theirs.caller(), CallerKind.CHOICES),
                Stored.of("callerName", "相談者の氏名", theirs.callerName()),
                Stored.of("callerRelation", "本人との関係・機関名", theirs.callerRelation()),
                Stored.of("callerTelephone", "相談者の電話", theirs.callerTelephone()),
                Stored.of("recommendedOn", "利用勧奨の日", theirs.recommendedOn()),
                Stored.of("recommendedHow", "勧奨の方法", theirs.recommendedHow()),
                Stored.chosen("urgency", "緊急度", theirs.urgency(), Urgency.CHOICES),
                Stored.chosen("dangers", "緊急の確認", theirs.chosenDangers(), Danger.CHOICES));
        String at = TIME.format(JapanTime.of(stored.recordedAt()));
        return Conflict.of(request, stored.by(), at, stored.revision(), fields).page();
    }
}
