package tsunagi.bench;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import tsunagi.bench.Town.Desk;
import tsunagi.kernel.CaseNumber;

/**
 * One case with its person; what the tables hold of it follows from here.
 */
record SimulatedCase(
        Place place, UUID id, CaseNumber number, Someone someone, Life life, List<SimulatedPlan> plans, long seed) {
    SimulatedCase {
        plans = List.copyOf(plans);
    }

    /** Where it is worked on, and by whom. */
    record Place(Town town, Desk desk, Crew crew) {}

    /** 本人 under her key in the register; a returning one is known from an earlier case. */
    record Someone(UUID id, Client client, boolean returning) {}

    /** Chance for one table's details, so that no table's rows depend on another's. */
    SplittableRandom random(Object purpose) {
        return new SplittableRandom(seed * 31 + purpose.getClass().getName().hashCode());
    }

    Town town() {
        return place.town();
    }

    Crew crew() {
        return place.crew();
    }

    Client client() {
        return someone.client();
    }

    Instant openedAt() {
        return life.facts().getFirst().recordedAt();
    }
}
