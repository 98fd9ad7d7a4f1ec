package tsunagi.worklist;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
import tsunagi.web.Pager;
import tsunagi.web.Submissions;

/** 保存した一覧: HTTP only. */
@Controller
@RequestMapping(CaseViewController.PATH)
class CaseViewController {
    static final String PATH = "/cases/views";

    private final CaseViews views;
    private final Submissions submissions;

    CaseViewController(CaseViews views, Submissions submissions) {
        this.views = views;
        this.submissions = submissions;
    }

    @GetMapping("/{id}")
    ModelAndView list(@PathVariable UUID id, @RequestParam(defaultValue = "1") String page) {
        return new ModelAndView("worklist/cases", "page", views.page(id, Pager.asked(page)));
    }

    @GetMapping("/{id}/list.xlsx")
    ResponseEntity<byte[]> excel(@PathVariable UUID id) {
        return views.excel(id).answer();
    }

    /** With what the list is filtered by at the moment. */
    @GetMapping("/new")
    ModelAndView blank(
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String mine,
            @RequestParam(defaultValue = "") String open) {
        return form(null, CaseViewForm.blank(CaseFilter.read(stage, mine, open, "1")), FormErrors.none());
    }

    @PostMapping("/new")
    ModelAndView add(@RequestParam MultiValueMap<String, String> typed, FormToken token, RedirectAttributes redirect) {
        return sent(null, CaseViewForm.typed(typed), token, redirect, views::add);
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable UUID id) {
        return form(id, CaseViewForm.of(views.toEdit(id)), FormErrors.none());
    }

    @PostMapping("/{id}/edit")
    ModelAndView change(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            FormToken token,
            RedirectAttributes redirect) {
        return sent(id, CaseViewForm.typed(typed), token, redirect, form -> views.change(id, form));
    }

    @PostMapping("/{id}/end")
    String end(@PathVariable UUID id, FormToken token, RedirectAttributes redirect) {
        String view = submissions.once(token, () -> {
            views.end(id);
            return "/cases?stage=";
        });
        Notice.success("保存した一覧を削除しました。").afterRedirect(redirect);
        return view;
    }

    @PostMapping("/{id}/first")
    String beginWith(@PathVariable UUID id, FormToken token, RedirectAttributes redirect) {
        String view = submissions.once(token, () -> {
            views.beginWith(id);
            return PATH + "/" + id;
        });
        Notice.success("「相談・ケース」を開くと、この一覧から始まります。").afterRedirect(redirect);
        return view;
    }

    @PostMapping("/first/none")
    String beginWithAll(FormToken token, RedirectAttributes redirect) {
        String view = submissions.once(token, () -> {
            views.beginWithAll();
            return "/cases";
        });
        Notice.success("「相談・ケース」を開くと、すべてのケースから始まります。").afterRedirect(redirect);
        return view;
    }

    private ModelAndView sent(
            @Nullable UUID id,
            CaseViewForm form,
            FormToken token,
            RedirectAttributes redirect,
            Function<CaseViewForm, UUID> save) {
        try {
            String view = submissions.once(token, () -> PATH + "/" + save.apply(form));
            Notice.success("一覧を保存しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return form(id, form, FormErrors.of(refusal));
        }
    }

    private ModelAndView form(@Nullable UUID id, CaseViewForm form, FormErrors errors) {
        return new ModelAndView(
                "worklist/viewForm",
                Map.of("page", views.form(id), "form", form, "errors", errors),
                errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
