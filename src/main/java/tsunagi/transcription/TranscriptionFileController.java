package tsunagi.transcription;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tsunagi.documents.CsvEncoding;
import tsunagi.kernel.CaseNumber;

/** The CSV of 転記, of one case and of a list: HTTP only. */
@Controller
class TranscriptionFileController {
    private static final String LIST = TranscriptionListPage.PATH;
    private static final String CASE = "/cases/{caseNumber}/transcription";

    private final TranscriptionFiles files;
    private final Transcriptions transcriptions;

    TranscriptionFileController(TranscriptionFiles files, Transcriptions transcriptions) {
        this.files = files;
        this.transcriptions = transcriptions;
    }

    @ModelAttribute("filter")
    TranscriptionFilter filter(
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String part) {
        return TranscriptionFilter.read(month, state, part, "1", transcriptions.thisMonth());
    }

    @GetMapping(LIST + "/export")
    ModelAndView choose(@ModelAttribute("filter") TranscriptionFilter filter) {
        return new ModelAndView(
                "transcription/export", Map.of("page", new TranscriptionExportPage(filter, files.unwritable(filter))));
    }

    @GetMapping(LIST + "/cases.csv")
    ResponseEntity<byte[]> utf8(@ModelAttribute("filter") TranscriptionFilter filter) {
        return files.ofList(filter, CsvEncoding.UTF_8).answer();
    }

    @GetMapping(LIST + "/cases-ms932.csv")
    ResponseEntity<byte[]> ms932(@ModelAttribute("filter") TranscriptionFilter filter) {
        return files.ofList(filter, CsvEncoding.MS932).answer();
    }

    @GetMapping(CASE + "/case.csv")
    ResponseEntity<byte[]> utf8(@PathVariable CaseNumber caseNumber) {
        return files.ofCase(caseNumber, CsvEncoding.UTF_8).answer();
    }

    @GetMapping(CASE + "/case-ms932.csv")
    ResponseEntity<byte[]> ms932(@PathVariable CaseNumber caseNumber) {
        return files.ofCase(caseNumber, CsvEncoding.MS932).answer();
    }
}
