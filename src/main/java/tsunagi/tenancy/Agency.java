package tsunagi.tenancy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tsunagi.kernel.AgencyId;

/** 自立相談支援機関 — who gives the support, by contract with the municipality or as a part of it (直営). */
public record Agency(
        AgencyId id,
        String code,
        String name,
        List<Dated<Operation>> contracts,
        List<Dated<RequiredPost>> requiredPosts) {
    public Agency {
        contracts = List.copyOf(contracts);
        requiredPosts = List.copyOf(requiredPosts);
    }

    /** The contract in force on the day; none before it begins and after it ends. */
    public Optional<Dated<Operation>> contractOn(LocalDate day) {
        return Dated.on(day, contracts, _ -> true);
    }

    public List<Dated<RequiredPost>> requiredPostsOn(LocalDate day) {
        return Dated.on(day, requiredPosts);
    }
}
