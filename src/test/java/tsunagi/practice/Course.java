package tsunagi.practice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tsunagi.casefile.NextMove;
import tsunagi.conference.Purpose;

/** How one life goes: what is tried next, mostly what 次の一手 asks for, at times anything at all. */
final class Course {
    private static final int HUNDRED = 100;
    /** Of a hundred moves, so many are tried under wrong circumstances: of those asked for, and of others. */
    private static final int WRONG_WHEN_ASKED = 7;

    private static final int WRONG = 25;

    /** What 次の一手 asks for is possible, whatever happened before. */
    private static final Set<Move> POSSIBLE = EnumSet.of(
            Move.TRIAGE_APPLICATION,
            Move.ARRIVED,
            Move.APPLY,
            Move.CONSENT,
            Move.ASSESS,
            Move.SCREEN_FOR_PLAN,
            Move.DRAFT,
            Move.REVISE,
            Move.AGREE,
            Move.CITY_CHECKS,
            Move.CITY_RETURNS,
            Move.SUPPORT,
            Move.MONITOR,
            Move.EVALUATE_TO_GO_ON,
            Move.EVALUATE_TO_CLOSE,
            Move.EVALUATE_TO_SUSPEND,
            Move.REPLAN,
            Move.CLOSE,
            Move.FOLLOW_UP);

    /** Possible where the person agrees that her data is shared. */
    private static final Set<Move> POSSIBLE_WITH_CONSENT =
            EnumSet.of(Move.PROPOSE, Move.PROPOSE_EVALUATION, Move.SUBMIT);

    private final Random random;
    private final int straight;
    private final List<String> tried = new ArrayList<>();
    private @Nullable Move lastMade;

    /** @param straight of a hundred moves, so many follow what stands */
    Course(Random random, int straight) {
        this.random = random;
        this.straight = straight;
    }

    /**
     * A move that is about to be tried.
     *
     * @param mustSucceed because 次の一手 asks for it
     */
    record Step(Move move, Circumstance circumstance, boolean mustSucceed) {
        boolean mustBeRefused() {
            return circumstance != Circumstance.FITTING;
        }
    }

    Step step(Life life, CaseSight.Seen seen) {
        NextMove next = seen.progress(life.day()).next();
        var move = choose(next, seen.consentStands());
        var wrong = move.wrongCircumstances();
        boolean asked = move.weight(next) > 0;
        boolean fitting = random.nextInt(HUNDRED) >= (asked ? WRONG_WHEN_ASKED : WRONG);
        var circumstance = fitting ? Circumstance.FITTING : life.oneOf(wrong);
        tried.add(life.day() + " " + next + ": " + move + " " + circumstance);
        return new Step(move, circumstance, asked && fitting && possible(move, life, seen));
    }

    private static boolean possible(Move move, Life life, CaseSight.Seen seen) {
        // A 中断 that was proposed without an evaluation may still wait for its meeting.
        boolean mayWait = move == Move.PROPOSE_EVALUATION && life.purpose == Purpose.SUSPENSION;
        return POSSIBLE.contains(move) || POSSIBLE_WITH_CONSENT.contains(move) && seen.consentStands() && !mayWait;
    }

    private Move choose(NextMove next, boolean consentStands) {
        if (random.nextInt(HUNDRED) >= straight) {
            return Move.values()[random.nextInt(Move.values().length)];
        }
        Move continuation = continuation();
        if (continuation != null && random.nextBoolean()) {
            return continuation;
        }
        if (asksForConsent(next) && !consentStands && random.nextBoolean()) {
            return Move.CONSENT;
        }
        var suiting = new ArrayList<Move>();
        for (Move move : Move.values()) {
            for (int weight = 0; weight < move.weight(next); weight++) {
                suiting.add(move);
            }
        }
        return suiting.get(random.nextInt(suiting.size()));
    }

    private static boolean asksForConsent(NextMove next) {
        return next == NextMove.PUT_ON_AGENDA
                || next == NextMove.PUT_EVALUATION_ON_AGENDA
                || next == NextMove.SUBMIT_PLAN;
    }

    /** What the last move makes likely beside 次の一手. */
    private @Nullable Move continuation() {
        return switch (lastMade) {
            case null -> null;
            case CITY_CHECKS -> Move.CITY_DECIDES;
            case CITY_DECIDES -> random.nextBoolean() ? Move.CITY_NOTIFIES : Move.REQUEST_SUPPORT;
            case SUBMIT -> random.nextBoolean() ? Move.CITY_CHECKS : Move.CITY_CONFIRMS;
            case AMEND_A_SERVICE -> Move.SUBMIT_AMENDMENT;
            case SUBMIT_AMENDMENT -> random.nextBoolean() ? Move.CITY_CHECKS : Move.CITY_RETURNS;
            case BEGIN_AMENDMENT -> Move.ABANDON_AMENDMENT;
            case EMPLOYED, EARNS_MORE -> Move.WITHDRAW_OUTCOME;
            case SUPPORT, NOTE -> Move.CORRECT_RECORD;
            case PROPOSE_SUSPENSION -> Move.APPROVE;
            case LOSE_CONTACT -> Move.RESUME;
            default -> null;
        };
    }

    /** What is waited for before the next move. */
    NextMove awaits(NextMove next) {
        return lastMade == Move.PROPOSE_SUSPENSION ? NextMove.HOLD_CONFERENCE : next;
    }

    void made(Move move) {
        lastMade = move;
    }

    /** Everything tried so far, for whoever reads a failure. */
    @Override
    public String toString() {
        return String.join("\n", tried);
    }
}
