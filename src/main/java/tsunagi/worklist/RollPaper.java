package tsunagi.worklist;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tsunagi.access.Actor;
import tsunagi.documents.PaperHead;
import tsunagi.documents.Pdf;
import tsunagi.kernel.JapaneseDates;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.PaperKind;

/** Prints 様式4 across, with the municipality's number and name of the form. */
@Component
class RollPaper {
    private final Pdf pdf;
    private final Municipalities municipalities;
    private final Clock clock;

    RollPaper(Pdf pdf, Municipalities municipalities, Clock clock) {
        this.pdf = pdf;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    byte[] print(CaseFilter filter, List<List<String>> rows, CaseRollStore.Found found) {
        LocalDate today = LocalDate.now(clock);
        var upright = PaperHead.of(
                municipalities.paper(PaperKind.CASE_LIST, today).value(), JapaneseDates.format(today) + "現在");
        var head = new PaperHead(upright.formNumber(), upright.title(), upright.identification(), true);
        var roll = new CaseRoll(condition(filter), Actor.current().name(), rows, found.total(), found.restricted());
        return pdf.print("worklist/roll.jte", Map.of("head", head, "roll", roll));
    }

    private static String condition(CaseFilter filter) {
        String narrowed = Stream.of(
                        filter.stage() == null ? "" : "段階が「" + filter.stage().label() + "」",
                        filter.mine() ? "自分の担当だけ" : "",
                        filter.open() ? "終結・相談のみを除く" : "")
                .filter(part -> !part.isEmpty())
                .collect(joining("、"));
        return narrowed.isEmpty() ? "すべてのケース" : narrowed;
    }
}
