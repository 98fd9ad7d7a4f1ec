package tsunagi.casepage;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.documents.AttachmentId;
import tsunagi.documents.Attachments;
import tsunagi.documents.OpenedFile;
import tsunagi.kernel.CaseNumber;
import tsunagi.plan.Plans;
import tsunagi.web.HttpProblem;

/** 書類 — signed scans and other files of a case. */
@Service
public class CaseDocuments {
    private final Access access;
    private final CaseFiles cases;
    private final Attachments attachments;
    private final Plans plans;

    CaseDocuments(Access access, CaseFiles cases, Attachments attachments, Plans plans) {
        this.access = access;
        this.cases = cases;
        this.attachments = attachments;
        this.plans = plans;
    }

    @Transactional
    DocumentsPage page(CaseNumber number) {
        var caseId = access.enter(Permission.VIEW_CASE, number);
        var actor = Actor.current();
        return new DocumentsPage(
                cases.frame(caseId),
                attachments.list(caseId),
                actor.may(Permission.ATTACH_FILE),
                actor.may(Permission.EDIT_APPLICATION, Channel.PRINT)
                        && actor.may(Permission.EDIT_ASSESSMENT, Channel.PRINT),
                plans.current(caseId).isPresent(),
                actor.may(Permission.PRINT_LEDGER, Channel.PRINT));
    }

    /** @throws tsunagi.kernel.Refusal when the file is too large or of a type that isn't kept */
    @Transactional
    public void add(CaseNumber number, String kind, String fileName, byte[] content) {
        var caseId = access.enter(Permission.ATTACH_FILE, number);
        attachments.add(caseId, kind, fileName, content);
    }

    /** The decrypted file, of at most 20 MB. */
    @Transactional
    public OpenedFile open(CaseNumber number, AttachmentId id) {
        var caseId = access.enter(Permission.ATTACH_FILE, number, Channel.FILE);
        return attachments.open(caseId, id).orElseThrow(HttpProblem::notFound);
    }
}
