package tsunagi.housingbenefit;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.HttpProblem;

/** 試算 of a case, and for whoever stands at the window without one: HTTP only. Sent by POST, since what is typed is nobody else's. */
@Controller
@RequestMapping({"/cases/{caseNumber}/housing-benefit/what-if", "/housing-benefit/what-if"})
class WhatIfController {
    private final WhatIf whatIf;

    WhatIfController(WhatIf whatIf) {
        this.whatIf = whatIf;
    }

    @GetMapping
    ModelAndView open(
            @PathVariable(required = false) @Nullable CaseNumber caseNumber,
            @RequestParam MultiValueMap<String, String> asked) {
        var page = whatIf.open(caseNumber);
        return shown(page, WhatIfForm.of(asked).over(page.offered()), null, FormErrors.none());
    }

    /** More rows to write in. */
    @PostMapping("/rows/{kind}")
    ModelAndView more(
            @PathVariable(required = false) @Nullable CaseNumber caseNumber,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> sent) {
        var longer = WhatIfForm.of(sent).longer(RowKind.of(kind).orElseThrow(HttpProblem::notFound));
        return shown(whatIf.open(caseNumber), longer, null, FormErrors.none());
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable(required = false) @Nullable CaseNumber caseNumber,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = WhatIfForm.of(sent);
        try {
            var answered = whatIf.answer(caseNumber, form);
            return shown(answered.page(), form, answered.result(), FormErrors.none());
        } catch (Refusal refusal) {
            return refused(caseNumber, form, refusal);
        }
    }

    /** 算定書, or the form again. */
    @PostMapping("/paper")
    Object paper(
            @PathVariable(required = false) @Nullable CaseNumber caseNumber,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = WhatIfForm.of(sent);
        try {
            return whatIf.paper(caseNumber, form).answer();
        } catch (Refusal refusal) {
            return refused(caseNumber, form, refusal);
        }
    }

    private ModelAndView refused(@Nullable CaseNumber number, WhatIfForm form, Refusal refusal) {
        return shown(whatIf.open(number), form, null, FormErrors.of(refusal));
    }

    private static ModelAndView shown(
            WhatIfPage page, WhatIfForm form, @Nullable WhatIfResult result, FormErrors errors) {
        Map<String, Object> model = new HashMap<>(Map.of("page", page, "form", form, "errors", errors));
        if (result != null) {
            model.put("result", result);
        }
        return new ModelAndView(
                "housingbenefit/whatIf", model, errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
