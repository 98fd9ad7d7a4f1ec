package tsunagi.reporting;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** Composing 独自集計表 `/returns/tables`: HTTP only. Every button sends the whole form, so that nothing typed is lost. */
@Controller
@RequestMapping(CityTableListPage.PATH)
class CityTableController {
    private final CityTables tables;
    private final Submissions submissions;

    CityTableController(CityTables tables, Submissions submissions) {
        this.tables = tables;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("reporting/cityTables", "page", tables.list());
    }

    @GetMapping("/new")
    ModelAndView blank() {
        return form(null, CityTableForm.blank(tables.today()), FormErrors.none());
    }

    @PostMapping("/new")
    ModelAndView add(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(defaultValue = "save") String action,
            FormToken token,
            RedirectAttributes redirect) {
        return sent(null, CityTableForm.typed(typed), action, token, redirect, tables::add);
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable UUID id) {
        return form(id, CityTableForm.of(tables.toEdit(id)), FormErrors.none());
    }

    @PostMapping("/{id}/edit")
    ModelAndView change(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(defaultValue = "save") String action,
            FormToken token,
            RedirectAttributes redirect) {
        return sent(id, CityTableForm.typed(typed), action, token, redirect, form -> tables.change(id, form));
    }

    private ModelAndView sent(
            @Nullable UUID id,
            CityTableForm form,
            String action,
            FormToken token,
            RedirectAttributes redirect,
            Function<CityTableForm, UUID> save) {
        var pressed = form.pressed(action);
        if (pressed.isPresent()) {
            return form(id, pressed.get(), FormErrors.none());
        }
        try {
            String view = submissions.once(token, () -> CityTableListPage.PATH + "/" + save.apply(form));
            Notice.success("独自集計表を保存しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return form(id, form, FormErrors.of(refusal));
        }
    }

    private ModelAndView form(@Nullable UUID id, CityTableForm form, FormErrors errors) {
        return new ModelAndView(
                "reporting/cityTableForm",
                Map.of("page", tables.form(id), "form", form, "errors", errors),
                errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
