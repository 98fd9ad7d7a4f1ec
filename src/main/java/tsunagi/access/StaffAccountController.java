package tsunagi.access;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.StaffId;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 職員の管理: another password, and the end of the work here. */
@Controller
@RequestMapping(StaffController.PATH + "/{id}")
class StaffAccountController {
    private final StaffAdministration staff;
    private final Submissions submissions;

    StaffAccountController(StaffAdministration staff, Submissions submissions) {
        this.staff = staff;
        this.submissions = submissions;
    }

    @PostMapping("/password")
    ModelAndView resetPassword(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String passwordChoice,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String passwordAgain,
            FormToken token,
            RedirectAttributes redirect) {
        var given = new AtomicReference<@Nullable GivenPassword>();
        var entry = new PasswordEntry(passwordChoice, password, passwordAgain);
        try {
            String view = submissions.once(token, () -> {
                given.set(staff.resetPassword(new StaffId(id), entry).orElse(null));
                return StaffController.PATH;
            });
            return StaffController.answer(given.get(), view, "パスワードを決め直しました。", redirect);
        } catch (Refusal refusal) {
            return refused(id, refusal);
        }
    }

    /** First asks; the same form sent from there, confirmed, does it. */
    @PostMapping("/disable")
    ModelAndView disable(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean confirmed,
            FormToken token,
            RedirectAttributes redirect) {
        if (!confirmed) {
            return new ModelAndView("access/disableStaff", "page", staff.open(new StaffId(id)));
        }
        try {
            String view = submissions.once(token, () -> {
                staff.disable(new StaffId(id));
                return StaffController.PATH;
            });
            Notice.success("職員を使えなくしました。開いていた画面も終わりました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return refused(id, refusal);
        }
    }

    @PostMapping("/enable")
    ModelAndView enable(@PathVariable UUID id, FormToken token, RedirectAttributes redirect) {
        String view = submissions.once(token, () -> {
            staff.enable(new StaffId(id));
            return StaffController.PATH;
        });
        Notice.success("職員がまたサインインできるようになりました。").afterRedirect(redirect);
        return new ModelAndView(view);
    }

    private ModelAndView refused(UUID id, Refusal refusal) {
        var page = staff.open(new StaffId(id));
        return StaffController.page(page, StaffForm.of(page), FormErrors.of(refusal));
    }
}
