package tsunagi.conference;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
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

/** 定例の会議の決まりと、次の会議の登録. */
@Controller
@RequestMapping("/timetables")
class TimetableController {
    private final Timetables timetables;
    private final Submissions submissions;

    TimetableController(Timetables timetables, Submissions submissions) {
        this.timetables = timetables;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("conference/timetables", "timetables", timetables.list());
    }

    @GetMapping("/new")
    ModelAndView blank() {
        return form(timetables.blank(), FormErrors.none());
    }

    @PostMapping
    ModelAndView add(@ModelAttribute TimetableForm typed, FormToken token, RedirectAttributes redirect) {
        try {
            String answer = submissions.once(token, () -> "/timetables/" + timetables.add(typed));
            Notice.success("定例の決まりを登録しました。いつも招く構成員を加え、次の会議を登録してください。").afterRedirect(redirect);
            return new ModelAndView(answer);
        } catch (Refusal refusal) {
            return form(timetables.blank().typed(typed), FormErrors.of(refusal));
        }
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return page(id, AttendeeForm.empty(), FormErrors.none());
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable UUID id) {
        return form(timetables.edit(new TimetableId(id)), FormErrors.none());
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @ModelAttribute TimetableForm typed,
            @RequestParam long version,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        try {
            String answer = submissions.once(token, () -> {
                timetables.change(new TimetableId(id), version, typed);
                return path(id);
            });
            Notice.success("定例の決まりを保存しました。登録済みの会議は変わりません。").afterRedirect(redirect);
            return new ModelAndView(answer);
        } catch (Refusal refusal) {
            return form(timetables.edit(new TimetableId(id)).typed(typed), FormErrors.of(refusal));
        } catch (ChangedMeanwhile changed) {
            return Conflict.of(request, changed).page();
        }
    }

    @PostMapping("/{id}/members")
    ModelAndView join(@PathVariable UUID id, @ModelAttribute AttendeeForm typed, FormToken token) {
        try {
            return new ModelAndView(submissions.once(token, () -> {
                timetables.join(new TimetableId(id), typed.person());
                return path(id);
            }));
        } catch (Refusal refusal) {
            return page(id, typed, FormErrors.of(refusal));
        }
    }

    @PostMapping("/{id}/members/{member}/leave")
    String leave(@PathVariable UUID id, @PathVariable UUID member, FormToken token) {
        return submissions.once(token, () -> {
            timetables.leave(new TimetableId(id), member);
            return path(id);
        });
    }

    @PostMapping("/{id}/meetings")
    ModelAndView convene(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<String> months,
            FormToken token,
            RedirectAttributes redirect) {
        try {
            var convened = new int[1];
            String answer = submissions.once(token, () -> {
                convened[0] = timetables.convene(new TimetableId(id), read(months));
                return path(id);
            });
            Notice.success("会議を%d回分登録し、いつもの構成員を招きました。".formatted(convened[0])).afterRedirect(redirect);
            return new ModelAndView(answer);
        } catch (Refusal refusal) {
            return page(id, AttendeeForm.empty(), FormErrors.of(refusal));
        }
    }

    @PostMapping("/{id}/end")
    String end(@PathVariable UUID id, FormToken token, RedirectAttributes redirect) {
        String answer = submissions.once(token, () -> {
            timetables.end(new TimetableId(id));
            return "/timetables";
        });
        Notice.success("定例の決まりを終わりにしました。登録済みの会議は残ります。").afterRedirect(redirect);
        return answer;
    }

    /** What is no month is none of those that are proposed. */
    private static List<YearMonth> read(List<String> months) {
        var read = new ArrayList<YearMonth>();
        for (String month : months) {
            try {
                read.add(YearMonth.parse(month));
            } catch (DateTimeException garbled) {
                throw new Refusal("months", "登録する会議の日を選んでください");
            }
        }
        return read;
    }

    private ModelAndView page(UUID id, AttendeeForm typed, FormErrors errors) {
        var shown = new ModelAndView(
                "conference/timetable",
                Map.of("page", timetables.page(new TimetableId(id)), "form", typed, "errors", errors));
        shown.setStatus(status(errors));
        return shown;
    }

    private static ModelAndView form(TimetableFormPage page, FormErrors errors) {
        var shown = new ModelAndView("conference/timetableForm", Map.of("page", page, "errors", errors));
        shown.setStatus(status(errors));
        return shown;
    }

    private static HttpStatus status(FormErrors errors) {
        return errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }

    private static String path(UUID id) {
        return "/timetables/" + id;
    }
}
