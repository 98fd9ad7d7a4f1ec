package tsunagi.practice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tsunagi.evaluation.ClosingReason;
import tsunagi.evaluation.Closings;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.StaffId;
import tsunagi.services.EmergencyKind;
import tsunagi.services.EmergencySupport;
import tsunagi.services.EmergencySupports;
import tsunagi.supportlog.SupportEntry;
import tsunagi.supportlog.SupportLog;
import tsunagi.supportlog.SupportMethod;

/** 支援の記録、緊急的な支援、終結. */
@Component
@Profile("practice")
class RecordDesk {
    /** モニタリング, in the list of 支援内容. */
    static final String MONITORING = "S13";

    private final SupportLog log;
    private final EmergencySupports emergencies;
    private final Closings closings;

    RecordDesk(SupportLog log, EmergencySupports emergencies, Closings closings) {
        this.log = log;
        this.emergencies = emergencies;
        this.closings = closings;
    }

    /** A contact that only prepares or coordinates. */
    void note(CaseNumber number, LocalDate on, SupportMethod method, StaffId staff, String facts) {
        log.write(number, SupportEntry.of(on, method, staff, facts));
    }

    /**
     * Support that was given.
     *
     * @param content code of the list 支援内容; null where none fits
     */
    void support(
            CaseNumber number, LocalDate on, SupportMethod method, StaffId staff, Told told, @Nullable String content) {
        List<String> contents = content == null ? List.of() : List.of(content);
        log.write(
                number,
                new SupportEntry(
                        on,
                        null,
                        null,
                        method,
                        List.of(staff),
                        List.of(),
                        null,
                        null,
                        contents,
                        true,
                        told.facts(),
                        told.views(),
                        null,
                        null));
    }

    /** 対応内容（客観的事実）と所見. */
    record Told(String facts, String views) {}

    void emergency(CaseNumber number, LocalDate on, EmergencyKind kind, String text, String provider) {
        emergencies.record(number, new EmergencySupport.Given(kind, on, text, provider));
    }

    void close(CaseNumber number, ClosingReason reason, String note) {
        closings.close(number, reason, note);
    }
}
