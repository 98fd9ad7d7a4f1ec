package tsunagi.transcription;

import java.util.List;
import tsunagi.web.CaseFrame;

/** 国のシステムへの転記 of one case: its parts in the order of the nation's items. */
record CaseTranscriptionPage(CaseFrame caseFrame, List<PartSheet> sheets, boolean mayExport) {
    CaseTranscriptionPage {
        sheets = List.copyOf(sheets);
    }

    String path() {
        return "/cases/" + caseFrame.number() + "/transcription";
    }
}
