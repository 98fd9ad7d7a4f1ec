package tsunagi.casefile;

import java.time.LocalDate;
import java.util.List;
import tsunagi.person.PersonCard;
import tsunagi.web.CaseFrame;

/**
 * 支援台帳を開いたところ — whose case it is, all that was recorded of its life, and who works on it, read once.
 *
 * @param recorded every fact, voided ones included, in the order of the case's life
 * @param team the lead first
 */
public record CaseView(
        CaseHead head, PersonCard person, List<CaseFact> recorded, List<TeamMember> team, CaseFrame frame) {
    public CaseView {
        recorded = List.copyOf(recorded);
        team = List.copyOf(team);
    }

    static CaseView of(
            CaseHead head, PersonCard person, List<CaseFact> recorded, List<TeamMember> team, LocalDate today) {
        var facts = Facts.standing(recorded);
        var band = new CaseBand(head.number(), person, Progress.of(facts, today), facts, team, head.restricted());
        return new CaseView(
                head, person, recorded.stream().sorted(CaseFact.ORDER).toList(), team, band.frame());
    }
}
