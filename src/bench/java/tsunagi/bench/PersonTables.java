package tsunagi.bench;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import tsunagi.person.NameTokens;

/** 本人: name, search tokens, telephone, address, and a member of the household. */
final class PersonTables implements Tables {
    private final CopyTable persons = new CopyTable(
            "person",
            "id, family_name, given_name, kana, sex, birth_year, birth_month, birth_day, changed_by, changed_at");
    private final CopyTable tokens = new CopyTable("person_name_token", "person_id, kind, token, whole");
    private final CopyTable telephones = new CopyTable(
            "person_telephone",
            "id, person_id, number, digits, last_four, owner, may_call, may_leave_message, hide_our_name, changed_by, changed_at");
    private final CopyTable addresses =
            new CopyTable("person_address", "id, person_id, kind, city, street, changed_by, changed_at");
    private final CopyTable households = new CopyTable(
            "household_member",
            "id, person_id, name, kana, relation, birth_year, lives_together, changed_by, changed_at");

    @Override
    public List<CopyTable> all() {
        return List.of(persons, tokens, telephones, addresses, households);
    }

    @Override
    public void add(SimulatedCase simulated) {
        if (!simulated.someone().returning()) {
            var entry =
                    new Entry(simulated.someone().id(), simulated.crew().lead().value(), simulated.openedAt());
            var random = simulated.random(this);
            enter(simulated.client(), entry);
            reach(simulated, entry, random);
            if (random.nextInt(3) == 0) {
                live(simulated, entry, random);
            }
        }
    }

    /** Whose rows, and by whom and when they were entered. */
    private record Entry(UUID person, UUID by, Instant at) {}

    private void enter(Client client, Entry entry) {
        var name = client.name();
        persons.add(
                entry.person(),
                name.family(),
                name.given(),
                name.kana(),
                client.sex(),
                client.birth().getYear(),
                client.birth().getMonthValue(),
                client.birth().getDayOfMonth(),
                entry.by(),
                entry.at());
        NameTokens.of(name).forEach(token -> tokens.add(entry.person(), token.kind(), token.token(), token.whole()));
    }

    private void reach(SimulatedCase simulated, Entry entry, SplittableRandom random) {
        var client = simulated.client();
        String digits = client.telephone().replace("-", "");
        telephones.add(
                Ids.next(entry.at(), random),
                entry.person(),
                client.telephone(),
                digits,
                digits.substring(digits.length() - 4),
                "本人携帯",
                true,
                random.nextInt(4) > 0,
                random.nextInt(20) == 0,
                entry.by(),
                entry.at());
        boolean housed = client.home().kind().equals("HOME");
        addresses.add(
                Ids.next(entry.at(), random),
                entry.person(),
                client.home().kind(),
                housed ? simulated.town().name() : null,
                client.home().street(),
                entry.by(),
                entry.at());
    }

    private void live(SimulatedCase simulated, Entry entry, SplittableRandom random) {
        var member = Client.invented(simulated.life().facts().getFirst().on(), random);
        households.add(
                Ids.next(entry.at(), random),
                entry.person(),
                simulated.client().name().family() + " " + member.name().given(),
                null,
                random.nextBoolean() ? "子" : "母",
                member.birth().getYear(),
                true,
                entry.by(),
                entry.at());
    }
}
