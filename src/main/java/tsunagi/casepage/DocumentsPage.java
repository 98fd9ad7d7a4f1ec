package tsunagi.casepage;

import java.util.List;
import tsunagi.documents.Attachment;
import tsunagi.web.CaseFrame;

/** What 書類 shows: prints of the forms, and the scans kept with the case. */
record DocumentsPage(CaseFrame caseFrame, List<Attachment> attachments, boolean mayAdd) {}
