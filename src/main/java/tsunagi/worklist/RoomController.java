package tsunagi.worklist;

import java.util.Map;
import java.util.UUID;
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
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 部屋: HTTP only. */
@Controller
@RequestMapping(RoomController.PATH)
class RoomController {
    static final String PATH = "/calendar/rooms";

    private final Rooms rooms;
    private final Submissions submissions;

    RoomController(Rooms rooms, Submissions submissions) {
        this.rooms = rooms;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView list() {
        return view(null, "", FormErrors.none());
    }

    @PostMapping
    ModelAndView book(BookingForm form, FormToken token, RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, PATH, () -> rooms.book(form));
            Notice.success("部屋を予約しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return view(form, "", FormErrors.of(refusal));
        }
    }

    @PostMapping("/bookings/{id}/end")
    String endBooking(@PathVariable UUID id, FormToken token, RedirectAttributes redirect) {
        String view = submissions.once(token, PATH, () -> rooms.endBooking(id));
        Notice.success("予約を取りやめました。").afterRedirect(redirect);
        return view;
    }

    @PostMapping("/new")
    ModelAndView register(@RequestParam(defaultValue = "") String name, FormToken token, RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, PATH, () -> rooms.register(name));
            Notice.success("部屋を登録しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return view(null, name, FormErrors.of(refusal));
        }
    }

    @PostMapping("/{id}/end")
    ModelAndView end(@PathVariable UUID id, FormToken token, RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, PATH, () -> rooms.end(id));
            Notice.success("部屋を終わりにしました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return view(null, "", FormErrors.of(refusal));
        }
    }

    private ModelAndView view(@Nullable BookingForm typed, String name, FormErrors errors) {
        var page = rooms.page();
        var form = typed == null ? BookingForm.blank(page.today()) : typed;
        return new ModelAndView(
                "worklist/rooms",
                Map.of("page", page, "form", form, "name", name, "errors", errors),
                errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
