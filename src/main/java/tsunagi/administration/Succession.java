package tsunagi.administration;

import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.administration.SuccessionForm.Move;
import tsunagi.administration.SuccessionPage.Line;
import tsunagi.casefile.CaseFiles;
import tsunagi.tenancy.Agency;
import tsunagi.tenancy.Municipalities;

/**
 * ケースの引継ぎ — at the end of an agency's contract its access closes by itself, and the cases pass to the successor here. Who
 * does it sees numbers only, no case.
 */
@Service
public class Succession {
    private final Access access;
    private final Municipalities municipalities;
    private final CaseFiles cases;
    private final SuccessionStore store;

    Succession(Access access, Municipalities municipalities, CaseFiles cases, SuccessionStore store) {
        this.access = access;
        this.municipalities = municipalities;
        this.cases = cases;
        this.store = store;
    }

    @Transactional
    SuccessionPage page() {
        access.require(Permission.HAND_OVER_CASES);
        return counted();
    }

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    @Transactional
    Move check(SuccessionForm form) {
        access.require(Permission.HAND_OVER_CASES);
        return form.read(counted());
    }

    /**
     * Moves every case, with one audit line about everybody whose case it is.
     *
     * @return how many cases were moved
     * @throws tsunagi.kernel.Refusal with one reason per field to put right
     */
    @Transactional
    int handOver(SuccessionForm form) {
        access.require(Permission.HAND_OVER_CASES);
        var move = form.read(counted());
        var moved = cases.handOver(move.from().office(), move.to().office());
        access.shown(Permission.HAND_OVER_CASES, moved);
        access.noted(
                Permission.HAND_OVER_CASES,
                move.from().name() + " → " + move.to().name() + " " + moved.size() + "件");
        return moved.size();
    }

    private SuccessionPage counted() {
        var counts = store.casesByOffice();
        var contracted = store.contracted();
        var agencies = municipalities.agencies().stream().collect(Collectors.toMap(Agency::id, Agency::name));
        return new SuccessionPage(municipalities.offices().stream()
                .map(office -> new Line(
                        office.id(),
                        office.name(),
                        agencies.getOrDefault(office.agency(), ""),
                        contracted.contains(office.id()),
                        counts.getOrDefault(office.id(), 0)))
                .toList());
    }
}
