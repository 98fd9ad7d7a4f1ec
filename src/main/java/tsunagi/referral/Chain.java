package tsunagi.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.JapaneseDates;

/**
 * つなぎの連なり of one person, and whether she is passed around (たらい回し). Pure.
 *
 * <p>Hand-overs make rounds. A further hand-over is of the same round when it is made on the same day, or while our own case stays open
 * and nobody of the round has said no: 社協, 法テラス and フードバンク at once is good work. It begins the next round when it is made because
 * the last one came to nothing, when nobody held the person meanwhile, and where she was sent on from a desk that had her from
 * another. Who declined (情報提供のみ) was not handed over, and a second opinion is asked on purpose: neither counts.
 */
record Chain(List<Handover> handovers) {
    private static final int IN_A_ROW = 2;

    Chain {
        handovers = handovers.stream()
                .sorted(Comparator.comparing(Handover::on)
                        // Of one day, who came to us first is sent on afterwards.
                        .thenComparing(each -> !each.isIncoming())
                        .thenComparing(Handover::id))
                .toList();
    }

    /** All that rise, on their day or on a day ahead. */
    List<Alarm> alarms() {
        return Stream.of(passedOn().stream(), sentBack(), unanswered())
                .flatMap(each -> each)
                .toList();
    }

    private List<Handover> counting() {
        return handovers.stream().filter(Handover::counts).toList();
    }

    /** Two rounds or more in a row of which none was accepted. */
    private Optional<Alarm> passedOn() {
        List<Round> rounds = rounds();
        List<Round> vain = new ArrayList<>();
        for (int place = 0; place < rounds.size(); place++) {
            Round round = rounds.get(place);
            if (round.accepted()) {
                vain.clear();
            } else if (round.failed() || (round.letGo() && place < rounds.size() - 1)) {
                vain.add(round);
            }
        }
        if (vain.size() < IN_A_ROW) {
            return Optional.empty();
        }
        Handover last = vain.getLast().decisive();
        LocalDate since = vain.stream()
                .map(round -> raisedBy(round, rounds))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        String desks = vain.stream().map(round -> round.names(last.caseId())).collect(Collectors.joining("→"));
        return Optional.of(
                new Alarm(AlarmKind.PASSED_ON, last, since, "%d回続けて引き受けられていません（%s）。".formatted(vain.size(), desks)));
    }

    /** The day on which a round is known to be vain: somebody says no, or she is sent on without an answer. */
    private static LocalDate raisedBy(Round round, List<Round> rounds) {
        LocalDate failed = round.decisive().endedOn();
        return failed != null && round.failed()
                ? failed
                : rounds.get(rounds.indexOf(round) + 1).first().on();
    }

    private List<Round> rounds() {
        List<Round> rounds = new ArrayList<>();
        for (Handover handover : counting()) {
            if (!rounds.isEmpty() && rounds.getLast().takes(handover)) {
                rounds.set(rounds.size() - 1, rounds.getLast().with(handover));
            } else {
                rounds.add(new Round(List.of(handover)));
            }
        }
        return rounds;
    }

    /** Back to a desk that turned her away, or that had itself handed her on, and nobody has accepted her since. */
    private Stream<Alarm> sentBack() {
        return counting().stream()
                .filter(back -> !back.isAccepted() && !acceptedSince(back))
                .flatMap(back -> counting().stream()
                        .takeWhile(earlier -> !earlier.equals(back))
                        .filter(earlier -> sentAway(earlier, back))
                        .reduce((_, later) -> later)
                        .stream()
                        .map(earlier -> new Alarm(
                                AlarmKind.SENT_BACK,
                                back,
                                back.on(),
                                "「%s」へ戻っています。%s。".formatted(back.to().name(), sendingAway(earlier, back)))));
    }

    private static boolean sentAway(Handover earlier, Handover back) {
        boolean turnedAway = earlier.outcome() == Handover.Outcome.TURNED_AWAY
                && earlier.on().isBefore(back.on())
                && earlier.hadFailedBy(back.on())
                && earlier.to().isSameAs(back.to());
        boolean handedOn = !earlier.isAccepted() && earlier.from().isSameAs(back.to());
        // Our own desk hands her on in each つなぎ that leaves; she comes back only if we had not kept her meanwhile.
        return turnedAway || (handedOn && !(back.isIncoming() && earlier.held()));
    }

    private static String sendingAway(Handover earlier, Handover back) {
        boolean sameCase = earlier.caseId().equals(back.caseId());
        String day = JapaneseDates.formatShort(earlier.endedOn() == null ? earlier.on() : earlier.endedOn());
        String when = sameCase ? day + "に" : "別のケースで、";
        return when + (earlier.to().isSameAs(back.to()) ? "受けられなかった窓口です" : "別の窓口を案内した窓口です");
    }

    private boolean acceptedSince(Handover handover) {
        return counting().stream().dropWhile(each -> !each.equals(handover)).anyMatch(Handover::isAccepted);
    }

    private Stream<Alarm> unanswered() {
        return counting().stream()
                .filter(each -> each.outcome() == Handover.Outcome.OPEN && each.silentFrom() != null)
                .map(each -> new Alarm(
                        AlarmKind.UNANSWERED,
                        each,
                        Objects.requireNonNull(each.silentFrom()),
                        "「%s」に着いたかどうか、確かめる日を過ぎても記録がありません。".formatted(each.to().name())));
    }

    /** Hand-overs at once; not empty. */
    private record Round(List<Handover> members) {
        Handover first() {
            return members.getFirst();
        }

        boolean takes(Handover next) {
            if (next.isIncoming() != first().isIncoming()) {
                return false;
            }
            boolean goesOnBeside = !next.isIncoming()
                    && next.held()
                    && members.stream().noneMatch(each -> each.hadFailedBy(next.on()));
            return next.on().equals(first().on()) || goesOnBeside;
        }

        Round with(Handover next) {
            return new Round(Stream.concat(members.stream(), Stream.of(next)).toList());
        }

        boolean accepted() {
            return members.stream().anyMatch(Handover::isAccepted);
        }

        boolean failed() {
            return !accepted() && members.stream().anyMatch(Handover::hasFailed);
        }

        /** Without any answer, and nobody held the person meanwhile. */
        boolean letGo() {
            return members.stream().noneMatch(Handover::held);
        }

        /** The first that failed, else the first of all. */
        Handover decisive() {
            return members.stream()
                    .filter(Handover::hasFailed)
                    .min(Comparator.comparing(each -> Objects.requireNonNullElse(each.endedOn(), each.on())))
                    .orElse(first());
        }

        /** The desks; those of another case, which may become a restricted one, without their names. */
        String names(CaseId own) {
            return members.stream()
                    .map(each -> each.caseId().equals(own) ? other(each).name() : "別のケースの窓口")
                    .distinct()
                    .collect(Collectors.joining("・"));
        }

        /** Who came to us was sent by somebody: that desk is named. */
        private static Desk other(Handover handover) {
            return handover.isIncoming() ? handover.from() : handover.to();
        }
    }
}
