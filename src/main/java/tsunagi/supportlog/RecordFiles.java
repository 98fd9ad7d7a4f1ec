package tsunagi.supportlog;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.documents.Attachments;
import tsunagi.kernel.CaseNumber;

/** 写真・書類 of a record. They are 書類 of the case as well, and are opened there. */
@Service
class RecordFiles {
    private static final String KIND = "支援の記録";

    private final Access access;
    private final Attachments attachments;
    private final RecordAddendaStore store;

    RecordFiles(Access access, Attachments attachments, RecordAddendaStore store) {
        this.access = access;
        this.attachments = attachments;
        this.store = store;
    }

    /**
     * In the transaction that writes the record.
     *
     * @throws tsunagi.kernel.Refusal when the file is too large, broken, or of a type that isn't kept
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(CaseNumber number, SupportRecordId record, String fileName, byte[] content) {
        var caseId = access.enter(Permission.ATTACH_FILE, number);
        store.attach(record, attachments.add(caseId, KIND, fileName, content).id());
    }
}
