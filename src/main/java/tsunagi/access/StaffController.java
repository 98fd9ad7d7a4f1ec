package tsunagi.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.StaffId;
import tsunagi.tenancy.Office;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.Conflict;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 職員の管理 `/administration/staff`: the list, a new entry, and what one does. */
@Controller
@RequestMapping(StaffController.PATH)
class StaffController {
    static final String PATH = "/administration/staff";

    private final StaffAdministration staff;
    private final Submissions submissions;

    StaffController(StaffAdministration staff, Submissions submissions) {
        this.staff = staff;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("access/staffList", "page", staff.list());
    }

    @GetMapping("/new")
    ModelAndView blank() {
        return blank(StaffForm.blank(), PasswordChoice.GENERATED.name(), staff.blank(), FormErrors.none());
    }

    @PostMapping("/new")
    ModelAndView register(
            StaffForm form,
            @RequestParam(defaultValue = "") String passwordChoice,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String passwordAgain,
            FormToken token,
            RedirectAttributes redirect) {
        var given = new AtomicReference<@Nullable GivenPassword>();
        var entry = new PasswordEntry(passwordChoice, password, passwordAgain);
        try {
            String view = submissions.once(token, () -> {
                given.set(staff.register(form, entry).orElse(null));
                return PATH;
            });
            return answer(given.get(), view, "職員を登録しました。", redirect);
        } catch (Refusal refusal) {
            return blank(form, passwordChoice, staff.blank(), FormErrors.of(refusal));
        }
    }

    @GetMapping("/{id}")
    ModelAndView open(@PathVariable UUID id) {
        var page = staff.open(new StaffId(id));
        return page(page, StaffForm.of(page), FormErrors.none());
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            StaffForm form,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, () -> {
                staff.change(new StaffId(id), form);
                return PATH;
            });
            Notice.success("職員の登録を保存しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return page(staff.open(new StaffId(id)), form, FormErrors.of(refusal));
        } catch (ChangedMeanwhile meanwhile) {
            return Conflict.of(request, meanwhile).page();
        }
    }

    /** A password made here is shown on the answer itself: it is never stored, so a second sending shows the list. */
    static ModelAndView answer(@Nullable GivenPassword given, String view, String done, RedirectAttributes redirect) {
        if (given != null) {
            return new ModelAndView("access/givenPassword", "given", given);
        }
        Notice.success(done).afterRedirect(redirect);
        return new ModelAndView(view);
    }

    static ModelAndView page(StaffPage page, StaffForm form, FormErrors errors) {
        return new ModelAndView("access/staff", Map.of("page", page, "form", form, "errors", errors), status(errors));
    }

    private static ModelAndView blank(StaffForm form, String choice, List<Office> offices, FormErrors errors) {
        return new ModelAndView(
                "access/newStaff",
                Map.of("form", form, "passwordChoice", choice, "offices", offices, "errors", errors),
                status(errors));
    }

    private static HttpStatus status(FormErrors errors) {
        return errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
