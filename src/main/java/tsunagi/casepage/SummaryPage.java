package tsunagi.casepage;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tsunagi.access.StaffDirectory.Colleague;
import tsunagi.casefile.CaseHead;
import tsunagi.casefile.TeamMember;
import tsunagi.kernel.JapaneseDates;
import tsunagi.person.PersonCard;
import tsunagi.web.CaseFrame;
import tsunagi.web.Choice;
import tsunagi.web.Detail;

/** What the first page of a case shows. */
record SummaryPage(
        CaseFrame caseFrame,
        PersonCard person,
        CaseHead head,
        List<HistoryLine> recent,
        List<TeamMember> team,
        List<Colleague> colleagues,
        boolean mayRestrict) {

    List<Detail> contact() {
        var telephones = person.telephones().stream()
                .map(telephone -> Detail.of(
                        telephone.owner(),
                        Stream.of(telephone.number().value(), telephone.warning())
                                .filter(text -> !text.isEmpty())
                                .reduce((one, other) -> one + "　" + other)
                                .orElse("")));
        return Stream.concat(
                        Stream.of(
                                Detail.of("受付日", JapaneseDates.format(head.receivedOn())),
                                Detail.of("生年月日", Objects.toString(person.birthLabel(), "")),
                                Detail.of("住まい", Objects.toString(person.addressLine(), ""))),
                        telephones)
                .toList();
    }

    boolean mayAssign() {
        return !colleagues.isEmpty();
    }

    List<Choice> choices() {
        return colleagues.stream()
                .map(colleague -> Choice.of(colleague.id().value().toString(), colleague.name()))
                .toList();
    }
}
