package tsunagi.transcription;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 転記するケース `/returns/transcription`: HTTP only. */
@Controller
@RequestMapping(TranscriptionListPage.PATH)
class TranscriptionListController {
    private final Transcriptions transcriptions;

    TranscriptionListController(Transcriptions transcriptions) {
        this.transcriptions = transcriptions;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "1") String page) {
        var filter = TranscriptionFilter.read(month, state, part, page, transcriptions.thisMonth());
        return new ModelAndView("transcription/list", Map.of("page", transcriptions.list(filter)));
    }
}
