package tsunagi.conference;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.documents.Binding;
import tsunagi.documents.Export;
import tsunagi.documents.ExportLedger;
import tsunagi.kernel.Refusal;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.Conflict;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 支援調整会議の一覧と一回の会議. */
@Controller
@RequestMapping("/conferences")
class ConferenceController {

    private final Conferences conferences;
    private final ConferencePapers papers;
    private final Submissions submissions;
    private final ExportLedger ledger;

    ConferenceController(
            Conferences conferences, ConferencePapers papers, Submissions submissions, ExportLedger ledger) {
        this.conferences = conferences;
        this.papers = papers;
        this.submissions = submissions;
        this.ledger = ledger;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("conference/list", "page", conferences.list());
    }

    @GetMapping("/new")
    ModelAndView empty() {
        return form(null, ConferenceForm.empty(), null, FormErrors.none());
    }

    @PostMapping
    ModelAndView convene(@ModelAttribute ConferenceForm typed, FormToken token, RedirectAttributes redirect) {
        try {
            String answer = submissions.once(
                    token, () -> "/conferences/" + conferences.convene(typed.details(conferences.forums(null))));
            Notice.success("会議を登録しました。構成員を確かめて、各ケースの「会議」の画面からプランを議題にしてください。").afterRedirect(redirect);
            return new ModelAndView(answer);
        } catch (Refusal refusal) {
            return form(null, typed, null, FormErrors.of(refusal));
        }
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return page(id, AttendeeForm.empty(), FormErrors.none());
    }

    /** @param names {@code hidden} for papers that name nobody */
    @GetMapping("/{id}/papers")
    ResponseEntity<byte[]> papers(@PathVariable UUID id, @RequestParam @Nullable String names) {
        var naming = PaperNames.of(names);
        var binding = papers.of(new ConferenceId(id), naming);
        return paper("kaigi-" + binding.reference(), "会議資料" + naming.mark(), binding);
    }

    @GetMapping("/{id}/minutes")
    ResponseEntity<byte[]> minutes(@PathVariable UUID id, @RequestParam @Nullable String names) {
        var naming = PaperNames.of(names);
        var binding = papers.minutes(new ConferenceId(id), naming);
        return paper("gijiroku-" + binding.reference(), "会議の議事録" + naming.mark(), binding);
    }

    private ResponseEntity<byte[]> paper(String name, String what, Binding binding) {
        return ledger.handOut(Export.paper(name, what, binding.bound())).answer();
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable UUID id) {
        Conference conference = conferences.conference(new ConferenceId(id));
        return form(id, ConferenceForm.of(conference.details()), conference.version(), FormErrors.none());
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @ModelAttribute ConferenceForm typed,
            @RequestParam long version,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        try {
            ConferenceDetails details = typed.details(conferences.forums(new ConferenceId(id)));
            String answer = submissions.once(token, () -> {
                conferences.change(new ConferenceId(id), version, details);
                return path(id);
            });
            Notice.success("会議の概要を保存しました。").afterRedirect(redirect);
            return new ModelAndView(answer);
        } catch (Refusal refusal) {
            return form(id, typed, version, FormErrors.of(refusal));
        } catch (ChangedMeanwhile changed) {
            return Conflict.of(request, changed).page();
        }
    }

    @PostMapping("/{id}/attendees")
    ModelAndView invite(@PathVariable UUID id, @ModelAttribute AttendeeForm typed, FormToken token) {
        try {
            return new ModelAndView(submissions.once(token, () -> {
                conferences.invite(new ConferenceId(id), typed.person());
                return path(id);
            }));
        } catch (Refusal refusal) {
            return page(id, typed, FormErrors.of(refusal));
        }
    }

    @PostMapping("/{id}/attendance")
    ModelAndView tick(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<UUID> attended,
            FormToken token,
            RedirectAttributes redirect) {
        try {
            String answer = submissions.once(token, () -> {
                conferences.tick(new ConferenceId(id), attended);
                return path(id);
            });
            Notice.success("出席を記録しました。").afterRedirect(redirect);
            return new ModelAndView(answer);
        } catch (Refusal refusal) {
            return page(id, AttendeeForm.empty(), FormErrors.of(refusal));
        }
    }

    @PostMapping("/{id}/items/{item}/up")
    String moveUp(@PathVariable UUID id, @PathVariable UUID item, FormToken token) {
        return submissions.once(token, () -> {
            conferences.moveUp(new ConferenceId(id), item);
            return path(id);
        });
    }

    private ModelAndView page(UUID id, AttendeeForm typed, FormErrors errors) {
        var shown = new ModelAndView(
                "conference/show",
                Map.of("page", conferences.page(new ConferenceId(id)), "form", typed, "errors", errors));
        shown.setStatus(status(errors));
        return shown;
    }

    private ModelAndView form(@Nullable UUID id, ConferenceForm typed, @Nullable Long version, FormErrors errors) {
        var shown = new ModelAndView("conference/form");
        shown.addObject("action", id == null ? "/conferences" : path(id));
        shown.addObject("form", typed);
        shown.addObject("forums", conferences.forums(id == null ? null : new ConferenceId(id)));
        shown.addObject("version", version);
        shown.addObject("errors", errors);
        shown.setStatus(status(errors));
        return shown;
    }

    private static HttpStatus status(FormErrors errors) {
        return errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }

    private static String path(UUID id) {
        return "/conferences/" + id;
    }
}
