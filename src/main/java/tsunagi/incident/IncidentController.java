package tsunagi.incident;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.Refusal;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.Conflict;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 漏えい等の事案 `/incidents`: HTTP only. */
@Controller
class IncidentController {
    private static final String LIST = "/incidents";
    private static final String ONE = LIST + "/{id}";

    private final Incidents incidents;
    private final IncidentReports reports;
    private final Submissions submissions;

    IncidentController(Incidents incidents, IncidentReports reports, Submissions submissions) {
        this.incidents = incidents;
        this.reports = reports;
        this.submissions = submissions;
    }

    /** The files that were ticked. */
    record ChoiceForm(@Nullable List<UUID> exports) {
        List<UUID> chosen() {
            return exports == null ? List.of() : exports;
        }
    }

    @GetMapping(LIST)
    ModelAndView list() {
        return new ModelAndView("incident/list", "page", incidents.list());
    }

    @GetMapping(LIST + "/new")
    ModelAndView blank() {
        return form(LIST + "/new", incidents.blank(), FormErrors.none());
    }

    @PostMapping(LIST + "/new")
    ModelAndView add(IncidentForm form, FormToken token, RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, () -> LIST + "/" + incidents.add(form));
            Notice.success("事案を記録しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return form(LIST + "/new", form, FormErrors.of(refusal));
        }
    }

    @GetMapping(ONE)
    ModelAndView open(@PathVariable UUID id) {
        var page = incidents.page(new IncidentId(id));
        return page(page, ActForm.blank(page.today()), FormErrors.none());
    }

    @GetMapping(ONE + "/edit")
    ModelAndView edit(@PathVariable UUID id) {
        return form(path(id) + "/edit", incidents.toEdit(new IncidentId(id)), FormErrors.none());
    }

    @PostMapping(ONE + "/edit")
    ModelAndView change(
            @PathVariable UUID id,
            IncidentForm form,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, () -> {
                incidents.change(new IncidentId(id), form);
                return path(id);
            });
            Notice.success("事案を保存しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return form(path(id) + "/edit", form, FormErrors.of(refusal));
        } catch (ChangedMeanwhile meanwhile) {
            return Conflict.of(request, meanwhile).page();
        }
    }

    @PostMapping(ONE + "/acts")
    ModelAndView act(@PathVariable UUID id, ActForm form, FormToken token, RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, () -> {
                incidents.act(new IncidentId(id), form);
                return path(id);
            });
            Notice.success("したことを記録しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return page(incidents.page(new IncidentId(id)), form, FormErrors.of(refusal));
        }
    }

    @PostMapping(ONE + "/cases")
    ModelAndView addCase(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String involved,
            FormToken token,
            RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, () -> {
                incidents.addCase(new IncidentId(id), involved);
                return path(id);
            });
            Notice.success("関わる方を加えました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            var page = incidents.page(new IncidentId(id));
            var errors = FormErrors.none();
            refusal.reasons().forEach(reason -> errors.add("involved", reason.message()));
            return page(page, ActForm.blank(page.today()), errors).addObject("involved", involved);
        }
    }

    @GetMapping(ONE + "/exports")
    ModelAndView exports(@PathVariable UUID id, @RequestParam(defaultValue = "") String words) {
        return exportsPage(incidents.exports(new IncidentId(id), words), FormErrors.none());
    }

    @PostMapping(ONE + "/exports")
    ModelAndView choose(@PathVariable UUID id, ChoiceForm form, FormToken token, RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, () -> {
                incidents.choose(new IncidentId(id), form.chosen());
                return path(id);
            });
            Notice.success("出力と、その中の方を加えました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return exportsPage(incidents.exports(new IncidentId(id), ""), FormErrors.of(refusal));
        }
    }

    @GetMapping(ONE + "/report.pdf")
    ResponseEntity<byte[]> report(@PathVariable UUID id) {
        return reports.paper(new IncidentId(id)).answer();
    }

    private static String path(UUID id) {
        return LIST + "/" + id;
    }

    private static ModelAndView form(String action, IncidentForm form, FormErrors errors) {
        return new ModelAndView(
                "incident/form", Map.of("action", action, "form", form, "errors", errors), status(errors));
    }

    private static ModelAndView page(IncidentPage page, ActForm form, FormErrors errors) {
        return new ModelAndView("incident/show", Map.of("page", page, "form", form, "errors", errors), status(errors));
    }

    private static ModelAndView exportsPage(ExportChoicePage page, FormErrors errors) {
        return new ModelAndView("incident/exports", Map.of("page", page, "errors", errors), status(errors));
    }

    private static HttpStatus status(FormErrors errors) {
        return errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
