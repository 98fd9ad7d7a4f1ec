package tsunagi.supportlog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.documents.AttachmentId;
import tsunagi.documents.Attachments;
import tsunagi.documents.FileRule;
import tsunagi.documents.OpenedThumbnail;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.tenancy.Municipalities;
import tsunagi.web.HttpProblem;

/** 写真・書類 of a record. They are 書類 of the case as well, and are opened there. */
@Service
class RecordFiles {
    private static final String KIND = "支援の記録";

    private final Access access;
    private final Attachments attachments;
    private final RecordAddendaStore store;
    private final Municipalities municipalities;
    private final Clock clock;

    RecordFiles(
            Access access,
            Attachments attachments,
            RecordAddendaStore store,
            Municipalities municipalities,
            Clock clock) {
        this.access = access;
        this.attachments = attachments;
        this.store = store;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** What is taken today. */
    FileRule rule() {
        return FileRule.in(municipalities.settings(LocalDate.now(clock)));
    }

    /** Of a photo that stands in the timeline; the timeline itself was entered before. */
    @Transactional
    OpenedThumbnail thumbnail(CaseNumber number, AttachmentId id) {
        var caseId = access.within(Permission.ATTACH_FILE, number, Channel.FILE);
        return attachments.thumbnail(caseId, id).orElseThrow(HttpProblem::notFound);
    }

    /**
     * In the transaction that writes the record.
     *
     * @throws Refusal when a file is too large, broken, or of a kind that the municipality doesn't keep
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(CaseNumber number, SupportRecordId record, List<SentFile> files) {
        if (files.isEmpty()) {
            return;
        }
        var caseId = access.enter(Permission.ATTACH_FILE, number);
        var rule = rule();
        var refusals = new Refusals();
        for (SentFile file : files) {
            refusals.reading(file.fieldUnder(rule), () -> add(caseId, record, file, rule));
        }
        refusals.throwIfAny();
    }

    private SentFile add(CaseId caseId, SupportRecordId record, SentFile file, FileRule rule) {
        if (file.taken() && !rule.camera()) {
            throw new Refusal("カメラで撮る写真は、いまは添付できない決まりです。画面を開き直してください");
        }
        var kept = attachments.add(caseId, KIND, file.name(), file.content(), rule);
        store.attach(record, kept.id());
        return file;
    }
}
