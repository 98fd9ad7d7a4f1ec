package tsunagi.reporting;

import java.util.List;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.kernel.OfficeId;

/**
 * 集計の範囲 — the city counts the whole municipality, a desk itself.
 *
 * @param offices the desks counted; empty for all of them
 */
record ReturnScope(List<OfficeId> offices) {
    ReturnScope {
        offices = List.copyOf(offices);
    }

    static ReturnScope of(Actor actor) {
        boolean city =
                actor.roles().contains(Role.MUNICIPAL_OFFICER) || actor.roles().contains(Role.MUNICIPAL_DECIDER);
        return new ReturnScope(city ? List.of() : actor.offices());
    }

    boolean whole() {
        return offices.isEmpty();
    }
}
