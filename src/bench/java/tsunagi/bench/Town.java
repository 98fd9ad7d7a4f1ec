package tsunagi.bench;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.function.Function;
import tsunagi.kernel.AgencyId;
import tsunagi.kernel.MunicipalityId;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.StaffId;
import tsunagi.tenancy.PlanRoute;
import tsunagi.tenancy.ServiceCode;

/**
 * 実施主体 with the people who work for it, as its entrances made it.
 *
 * @param routes what happens to a plan with these services
 */
record Town(
        MunicipalityId id,
        String name,
        Agency agency,
        List<Desk> desks,
        City city,
        Map<StaffId, String> staff,
        Function<SortedSet<ServiceCode>, PlanRoute> routes) {
    Town {
        desks = List.copyOf(desks);
        staff = Map.copyOf(staff);
    }

    record Agency(AgencyId id, String name) {}

    /** 相談窓口 with its consultants. */
    record Desk(OfficeId office, StaffId chief, List<StaffId> consultants) {
        Desk {
            consultants = List.copyOf(consultants);
        }
    }

    record City(StaffId officer, StaffId decider) {}

    Crew crew(Desk desk, SplittableRandom random) {
        return new Crew(Words.pick(desk.consultants(), random), desk.chief(), city.officer(), city.decider());
    }

    String nameOf(StaffId id) {
        return Objects.requireNonNull(staff.get(id), "nobody of this town");
    }
}
