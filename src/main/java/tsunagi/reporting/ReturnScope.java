package tsunagi.reporting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.kernel.OfficeId;
import tsunagi.tenancy.Agency;
import tsunagi.tenancy.Office;

/**
 * 集計の範囲 — the city counts the whole municipality, an agency or an office; a desk counts itself.
 *
 * @param code in addresses
 * @param offices the desks counted; empty for all of them
 * @param desk whether the desk itself counts, which knows its staff
 */
record ReturnScope(String code, String label, List<OfficeId> offices, boolean desk) {
    static final String ALL = "all";
    private static final Set<Role> CITY = EnumSet.of(Role.MUNICIPAL_OFFICER, Role.MUNICIPAL_DECIDER);

    ReturnScope {
        offices = List.copyOf(offices);
    }

    /** What the person may count, the widest first. */
    static List<ReturnScope> of(Actor actor, List<Agency> agencies, List<Office> offices) {
        boolean ofNoDesk =
                actor.roles().contains(Role.ADMINISTRATOR) && actor.offices().isEmpty();
        return ofNoDesk || actor.roles().stream().anyMatch(CITY::contains)
                ? ofCity(agencies, offices)
                : ofDesk(offices.stream()
                        .filter(office -> actor.offices().contains(office.id()))
                        .toList());
    }

    static Optional<ReturnScope> find(List<ReturnScope> scopes, String code) {
        return scopes.stream().filter(scope -> scope.code().equals(code)).findFirst();
    }

    /** Whether the person may count everybody in the municipality: the city, or a desk where there is no other. */
    static boolean countsAll(Actor actor, List<Office> offices) {
        return actor.roles().stream().anyMatch(CITY::contains)
                || offices.stream().map(Office::id).allMatch(actor.offices()::contains);
    }

    boolean whole() {
        return offices.isEmpty() && !desk;
    }

    /** Every part that the city counts. */
    static List<ReturnScope> ofCity(List<Agency> agencies, List<Office> offices) {
        List<ReturnScope> scopes = new ArrayList<>(List.of(new ReturnScope(ALL, "市全体", List.of(), false)));
        for (Agency agency : agencies) {
            var itsOffices = offices.stream()
                    .filter(office -> office.agency().equals(agency.id()))
                    .map(Office::id)
                    .toList();
            scopes.add(new ReturnScope("agency-" + agency.id().value(), agency.name(), itsOffices, false));
        }
        offices.forEach(office -> scopes.add(ofOffice(office, false)));
        return scopes;
    }

    private static List<ReturnScope> ofDesk(List<Office> own) {
        List<ReturnScope> scopes = new ArrayList<>(List.of(
                new ReturnScope(ALL, "自分の窓口", own.stream().map(Office::id).toList(), true)));
        if (own.size() > 1) {
            own.forEach(office -> scopes.add(ofOffice(office, true)));
        }
        return scopes;
    }

    private static ReturnScope ofOffice(Office office, boolean desk) {
        return new ReturnScope("office-" + office.id().value(), office.name(), List.of(office.id()), desk);
    }
}
