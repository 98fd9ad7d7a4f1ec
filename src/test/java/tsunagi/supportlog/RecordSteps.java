package tsunagi.supportlog;

import java.util.List;
import org.springframework.context.ApplicationContext;
import tsunagi.kernel.CaseNumber;

/** What staff do with a record on its page, for the tests of the modules above. */
public final class RecordSteps {
    private final SupportLog log;

    public RecordSteps(ApplicationContext context) {
        this.log = context.getBean(SupportLog.class);
    }

    /** The records as their page shows them. */
    public List<String> shown(CaseNumber number) {
        return log.page(number, 1).lines().stream()
                .map(line -> line + (line.withdrawn() ? "取消し" : ""))
                .toList();
    }

    /** 訂正: the contact gave no support, or gave some after all. */
    public void correct(CaseNumber number, SupportRecordId id, String reason) {
        RecordForm shown = log.correction(number, id).form();
        boolean given = RecordForm.GIVEN.equals(shown.support());
        log.correct(
                number,
                id,
                new RecordForm(
                        shown.on(),
                        shown.from(),
                        shown.until(),
                        shown.method(),
                        shown.staff(),
                        shown.counterparts(),
                        shown.organisation(),
                        shown.place(),
                        shown.contents(),
                        given ? RecordForm.NOT_GIVEN : RecordForm.GIVEN,
                        shown.facts(),
                        shown.views(),
                        shown.plan(),
                        shown.nextOn(),
                        shown.nextAt(),
                        shown.nextWhat(),
                        shown.version(),
                        reason,
                        shown.sharedWith()));
    }
}
