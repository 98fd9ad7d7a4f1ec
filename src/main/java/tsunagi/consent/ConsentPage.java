package tsunagi.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.consent.ConsentAnswer.Given;
import tsunagi.consent.SharingRule.ByLaw;
import tsunagi.consent.SharingRule.Excepted;
import tsunagi.documents.Attachment;
import tsunagi.documents.AttachmentId;
import tsunagi.kernel.JapaneseDates;
import tsunagi.web.CaseFrame;
import tsunagi.web.Choice;

/** 情報共有の同意 as its page shows it: what stands, and how it came to that. */
record ConsentPage(
        CaseFrame caseFrame,
        LocalDate today,
        ConsentState state,
        List<ConsentRecord> history,
        List<Attachment> files,
        Rights rights) {
    ConsentPage {
        history = List.copyOf(history);
        files = List.copyOf(files);
    }

    /** What the reader may do, and the day against which answers are held. */
    record Rights(LocalDate receivedOn, boolean mayRecord, boolean mayShareByLaw) {}

    ConsentStanding standing() {
        return state.on(today);
    }

    boolean mayRecord() {
        return rights.mayRecord();
    }

    String path() {
        return "/cases/" + caseFrame.number() + "/consent";
    }

    /** A warning and no error, since outreach exists; null where the days are in their usual order. */
    @Nullable
    String warning(ConsentRecord record) {
        return record.answer().on().isBefore(rights.receivedOn())
                ? "受付日（%s）より前の日付です".formatted(JapaneseDates.formatShort(rights.receivedOn()))
                : null;
    }

    /** Only what stands can be withdrawn. */
    List<Choice> answers() {
        var given = Choice.of(ConsentForm.GIVEN, "同意した");
        var refused = Choice.of(ConsentForm.REFUSED, "同意しなかった", "相談は続けられ、件数にも数えます。");
        var withdrawn = Choice.of(ConsentForm.WITHDRAWN, "同意を撤回した", "記録したときから、情報を渡せなくなります。");
        return standing().allowsSharing() ? List.of(given, refused, withdrawn) : List.of(given, refused);
    }

    /** The signed paper is one of the case's files, or none. */
    List<Choice> scans() {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", "選ばない（紙で保管している）"));
        files.forEach(file -> choices.add(Choice.of(file.id().toString(), file.kind() + "（" + file.fileName() + "）")));
        return choices;
    }

    /** Where the scan can be opened; null where there is none. */
    @Nullable
    String scanHref(Given given) {
        AttachmentId scan = given.scan();
        return scan == null ? null : "/cases/" + caseFrame.number() + "/documents/" + scan;
    }

    List<SharingRule> exceptions() {
        return state.rules().stream().filter(Excepted.class::isInstance).toList();
    }

    List<ByLaw> byLaw() {
        return state.rules().stream()
                .filter(ByLaw.class::isInstance)
                .map(ByLaw.class::cast)
                .toList();
    }
}
