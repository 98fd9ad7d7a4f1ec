package tsunagi.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tsunagi.bench.SimulatedCase.Place;
import tsunagi.bench.SimulatedCase.Someone;
import tsunagi.bench.Town.Desk;
import tsunagi.casefile.FactKind;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.FiscalYear;

/** The people of one town in the order in which they come: the same for the same seed and town. */
final class TownSimulation {
    private static final double COMES_AGAIN = 0.1;

    private final Town town;
    private final long seed;
    private final LocalDate from;
    private final LocalDate until;
    private final Map<FiscalYear, Integer> numbers = new HashMap<>();

    TownSimulation(Town town, long seed, LocalDate from, LocalDate until) {
        this.town = town;
        this.seed = seed;
        this.from = from;
        this.until = until;
    }

    void run(int people, Consumer<SimulatedCase> taker) {
        var days = new ReceptionDays(from, until);
        for (int person = 0; person < people; person++) {
            var random = new SplittableRandom(seed * 1_000_003 + person);
            LocalDate day = days.at((person + random.nextDouble()) / people);
            live(day, random).forEach(taker);
        }
    }

    /** The highest number given in each year. */
    Map<FiscalYear, Integer> numbers() {
        return Map.copyOf(numbers);
    }

    /** A person's first case, and sometimes another a while after it was closed. */
    private List<SimulatedCase> live(LocalDate receivedOn, SplittableRandom random) {
        var cases = new ArrayList<SimulatedCase>();
        Desk desk = Words.pickFirstOften(town.desks(), random);
        var client = Client.invented(receivedOn, random);
        var first = simulate(receivedOn, desk, client, null, random);
        cases.add(first);
        var closed = first.life().first(FactKind.CLOSED);
        boolean comesAgain = random.nextDouble() < COMES_AGAIN;
        if (closed.isPresent() && comesAgain) {
            LocalDate again = SimulatedPlan.evaluationOn(closed.get().on().plusDays(random.nextInt(700)), 2);
            if (!again.isAfter(until)) {
                cases.add(simulate(again, desk, client, first.someone().id(), random));
            }
        }
        return cases;
    }

    private SimulatedCase simulate(
            LocalDate receivedOn, Desk desk, Client client, @Nullable UUID known, SplittableRandom random) {
        var crew = town.crew(desk, random);
        Life life = Consultation.simulate(receivedOn, until, crew, town.routes(), random);
        var opened = life.facts().getFirst().recordedAt();
        UUID person = known == null ? Ids.next(opened, random) : known;
        var year = FiscalYear.of(receivedOn);
        return new SimulatedCase(
                new Place(town, desk, crew),
                Ids.next(opened, random),
                CaseNumber.of(year, numbers.merge(year, 1, Integer::sum)),
                new Someone(person, client, known != null),
                life,
                SimulatedPlan.of(life, crew, random),
                random.nextLong());
    }
}
