package tsunagi.tenancy;

import java.util.List;
import java.util.UUID;

/** 事業 — a service as it is named and routed on one day. */
public record Service(Dated<ServiceName> naming, Dated<ServiceRoute> routing) {

    public ServiceCode code() {
        return naming.value().code();
    }

    public String name() {
        return naming.value().name();
    }

    /** The national service as which the returns count it. */
    public ServiceCode countsAs() {
        return naming.value().countsAs();
    }

    public Route route() {
        return routing.value().route();
    }

    /** Whether a plan of this municipality may have it as a line. */
    public boolean planItem() {
        return routing.value().planItem();
    }

    /** Whether name or route still have to be confirmed. */
    public boolean assumed() {
        return naming.assumed() || routing.assumed();
    }

    /** Where the route stands. */
    public String source() {
        return routing.source();
    }

    public List<UUID> rows() {
        return List.of(naming.row(), routing.row());
    }
}
