package tsunagi.supportlog;

import java.util.List;
import tsunagi.access.Actor;

/** Forms of records, as staff fill them in. */
final class RecordFixture {
    private RecordFixture() {}

    /** 令和8年11月20日, an interview with the person. */
    static RecordForm interview(Actor writer, String facts) {
        return interview(writer, facts, "令和8年11月20日", RecordForm.GIVEN);
    }

    static RecordForm interview(Actor writer, String facts, String on, String support) {
        return new RecordForm(
                on,
                "10:00",
                "11:00",
                "M03",
                List.of(writer.staff().value().toString()),
                List.of("A01"),
                null,
                "P01",
                List.of("S03"),
                support,
                facts,
                "落ち着いて話せている",
                "家計表を一緒に見る",
                "令和8年12月3日",
                "午後2時",
                "面談",
                null,
                null,
                null);
    }

    /** The form with ticks at other cases of the household. */
    static RecordForm with(RecordForm form, String... sharedWith) {
        return new RecordForm(
                form.on(),
                form.from(),
                form.until(),
                form.method(),
                form.staff(),
                form.counterparts(),
                form.organisation(),
                form.place(),
                form.contents(),
                form.support(),
                form.facts(),
                form.views(),
                form.plan(),
                form.nextOn(),
                form.nextAt(),
                form.nextWhat(),
                form.version(),
                form.reason(),
                List.of(sharedWith));
    }

    /** The form with other facts, and the reason and version of a correction. */
    static RecordForm corrected(RecordForm form, String facts, String support, int version, String reason) {
        return new RecordForm(
                form.on(),
                form.from(),
                form.until(),
                form.method(),
                form.staff(),
                form.counterparts(),
                form.organisation(),
                form.place(),
                form.contents(),
                support,
                facts,
                form.views(),
                form.plan(),
                form.nextOn(),
                form.nextAt(),
                form.nextWhat(),
                version,
                reason,
                form.sharedWith());
    }
}
