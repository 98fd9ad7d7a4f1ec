package tsunagi.supportconference;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.documents.Export;
import tsunagi.documents.ExportLedger;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 協力の求め `/support-conference/subjects/{id}/requests`. */
@Controller
@RequestMapping("/support-conference/subjects/{id}/requests")
class CooperationRequestController {
    private final CooperationRequests requests;
    private final Submissions submissions;
    private final ExportLedger ledger;

    CooperationRequestController(CooperationRequests requests, Submissions submissions, ExportLedger ledger) {
        this.requests = requests;
        this.submissions = submissions;
        this.ledger = ledger;
    }

    @GetMapping("/new")
    ModelAndView blank(@PathVariable UUID id) {
        return form(requests.open(new SubjectId(id)), RequestForm.blank(requests.today()), FormErrors.none());
    }

    @PostMapping("/new")
    ModelAndView add(@PathVariable UUID id, RequestForm form, FormToken token, RedirectAttributes redirect) {
        var subject = new SubjectId(id);
        try {
            String view = submissions.once(token, path(subject), () -> requests.add(subject, form));
            Notice.success("協力の求めを記録しました。依頼書を印刷できます。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return form(requests.open(subject), form, FormErrors.of(refusal));
        }
    }

    @GetMapping("/{request}/answer")
    ModelAndView answer(@PathVariable UUID id, @PathVariable UUID request) {
        var found = requests.find(new SubjectId(id), new RequestId(request));
        return answer(found, AnswerForm.blank(requests.today()), FormErrors.none());
    }

    @PostMapping("/{request}/answer")
    ModelAndView answer(
            @PathVariable UUID id,
            @PathVariable UUID request,
            AnswerForm form,
            FormToken token,
            RedirectAttributes redirect) {
        var subject = new SubjectId(id);
        var asked = new RequestId(request);
        try {
            String view = submissions.once(token, path(subject), () -> requests.answer(subject, asked, form));
            Notice.success("回答を記録しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return answer(requests.find(subject, asked), form, FormErrors.of(refusal));
        }
    }

    @GetMapping("/{request}/letter.pdf")
    ResponseEntity<byte[]> letter(@PathVariable UUID id, @PathVariable UUID request) {
        byte[] paper = requests.letter(new SubjectId(id), new RequestId(request));
        return ledger.handOut(Export.paper("support-conference-request-" + request, "支援会議の依頼書", paper))
                .answer();
    }

    private static String path(SubjectId id) {
        return "/support-conference/subjects/" + id;
    }

    private static ModelAndView form(Subject subject, RequestForm form, FormErrors errors) {
        String path = path(subject.id());
        return FormPage.of("関係機関に協力を求める", path + "/requests/new", "協力の求めを記録する", path, form.inputs())
                .about(subject.label())
                .explained("法9条3項の求めです。関係機関等は、これに協力するよう努めるものとされています（同条4項）。記録すると、依頼書を印刷できます。")
                .shown(errors);
    }

    private static ModelAndView answer(InformationRequest request, AnswerForm form, FormErrors errors) {
        String path = path(request.subject());
        return FormPage.of(
                        "協力の求めへの回答を記録する",
                        path + "/requests/" + request.id() + "/answer",
                        "回答を記録する",
                        path,
                        form.inputs())
                .about(request.organisation() + "：" + request.wanted())
                .shown(errors);
    }
}
