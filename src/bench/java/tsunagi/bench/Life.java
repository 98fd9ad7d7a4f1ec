package tsunagi.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.FactKind;
import tsunagi.tenancy.ServiceCode;

/**
 * A case's life as its facts. Every other table follows from it.
 *
 * @param facts in the order of entry
 * @param contacts 様式3 beside what the facts say: telephone calls, coordination
 * @param aims of each プラン期 what its plan is for
 */
record Life(List<CaseFact> facts, List<Contact> contacts, Map<Integer, Aim> aims) {
    Life {
        facts = List.copyOf(facts);
        contacts = List.copyOf(contacts);
        aims = Map.copyOf(aims);
    }

    /** A contact that only prepares or coordinates. */
    record Contact(LocalDate on, Instant at) {}

    /**
     * What a plan is for.
     *
     * @param employment 一般就労を目標にしている
     */
    record Aim(SortedSet<ServiceCode> services, boolean employment, int months) {
        Aim {
            services = new TreeSet<>(services);
        }
    }

    /** What had happened until the day. */
    Life until(LocalDate day) {
        return new Life(
                facts.stream().filter(fact -> !fact.on().isAfter(day)).toList(),
                contacts.stream().filter(contact -> !contact.on().isAfter(day)).toList(),
                aims);
    }

    Optional<CaseFact> first(FactKind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind).findFirst();
    }

    Optional<CaseFact> last(Predicate<CaseFact> wanted) {
        return facts.stream().filter(wanted).reduce((_, later) -> later);
    }

    List<CaseFact> ofTerm(int term) {
        return facts.stream().filter(fact -> fact.term() == term).toList();
    }

    Optional<CaseFact> inTerm(int term, FactKind kind) {
        return facts.stream()
                .filter(fact -> fact.term() == term && fact.kind() == kind)
                .findFirst();
    }

    int terms() {
        return facts.getLast().term();
    }
}
