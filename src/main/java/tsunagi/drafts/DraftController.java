package tsunagi.drafts;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tsunagi.kernel.JapanTime;
import tsunagi.web.CarriedForm.Entry;
import tsunagi.web.HttpProblem;
import tsunagi.web.Notice;
import tsunagi.web.PageAddress;

/** 書きかけ {@code /drafts}: pages keep their forms here while somebody types. */
@Controller
@RequestMapping(DraftController.PATH)
class DraftController {
    static final String PATH = "/drafts";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final int MOST_BYTES = 2_000_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    /** A form as a page sends it; what is missing makes it no form. */
    private record Sent(String action, String page, String title, List<Entry> fields) {}

    /** Answers when it was kept. */
    @PutMapping("/{token}")
    @ResponseBody
    String keep(@PathVariable UUID token, HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw Draft.tooLong();
        }
        return TIME.format(JapanTime.of(drafts.keep(draft(token, body))));
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("drafts/list", "page", DraftsPage.of(drafts.mine()));
    }

    @PostMapping("/{token}/discard")
    String discard(@PathVariable UUID token, HttpServletRequest request, RedirectAttributes redirect) {
        drafts.discard(token);
        Notice.success("書きかけを破棄しました。").afterRedirect(redirect);
        return "redirect:" + PageAddress.of(request);
    }

    private static Draft draft(UUID token, byte[] body) {
        try {
            Sent sent = JSON.readValue(body, Sent.class);
            return new Draft(token, sent.action(), sent.page(), sent.title(), sent.fields());
        } catch (JacksonException | NullPointerException garbled) {
            throw new HttpProblem(HttpStatus.BAD_REQUEST, "下書きに保存できません", "画面を開き直してください。");
        }
    }
}
