package tsunagi.casepage;

import java.util.List;
import tsunagi.documents.Attachment;
import tsunagi.web.CaseFrame;

/**
 * What 書類 shows: prints of the forms, and the scans kept with the case.
 *
 * @param mayPrintSheets whether the reader may print 様式1 and 2; whoever sees the case may print 様式5
 * @param mayPrintLedger whether the reader may print all of them at once
 * @param planWritten whether there is a plan to print
 */
record DocumentsPage(
        CaseFrame caseFrame,
        List<Attachment> attachments,
        boolean mayAdd,
        boolean mayPrintSheets,
        boolean planWritten,
        boolean mayPrintLedger) {}
