package tsunagi.referral;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.PersonId;
import tsunagi.person.PersonName;
import tsunagi.referral.ChainStore.Link;
import tsunagi.web.CaseFrame;

/**
 * つなぎの連なり: every hand-over of a person or of her household in its order, those that the reader may not see left out.
 *
 * @param names of the people of the household; empty where the chain is of one person
 */
record ChainPage(
        CaseFrame caseFrame,
        boolean ofHousehold,
        List<Link> links,
        Map<PersonId, PersonName> names,
        List<RaisedAlarm> alarms,
        Reading reading) {
    static final String HOUSEHOLD = "household";

    ChainPage {
        links = List.copyOf(links);
        names = Map.copyOf(names);
        alarms = List.copyOf(alarms);
    }

    /** @param silence after how many 開庁日 an unanswered 「着きましたか」 is an alarm */
    record Reading(boolean mayRefer, int silence) {}

    /** One line of the table. */
    record Line(
            int place,
            String on,
            String number,
            String person,
            String from,
            String to,
            Handover.Outcome outcome,
            String ended,
            boolean secondOpinion) {}

    String path() {
        return "/cases/" + caseFrame.number() + "/referrals";
    }

    private List<Handover> inOrder() {
        return new Chain(links.stream().map(Link::handover).toList()).handovers();
    }

    List<Line> lines() {
        Map<Handover, Link> byHandover =
                links.stream().collect(toMap(Link::handover, link -> link, (first, _) -> first));
        var ordered = inOrder();
        return IntStream.range(0, ordered.size())
                .mapToObj(place -> line(place + 1, ordered.get(place), byHandover))
                .toList();
    }

    private Line line(int place, Handover handover, Map<Handover, Link> byHandover) {
        Link link = Objects.requireNonNull(byHandover.get(handover));
        PersonName name = names.get(link.person());
        CaseNumber number = link.number();
        return new Line(
                place,
                JapaneseDates.formatShort(handover.on()),
                number.value(),
                name == null ? "" : name.display(),
                handover.from().name(),
                handover.to().name(),
                handover.outcome(),
                handover.endedOn() == null ? "" : JapaneseDates.formatShort(handover.endedOn()),
                handover.secondOpinion());
    }

    ChainDrawing drawing() {
        return ChainDrawing.of(inOrder());
    }
}
