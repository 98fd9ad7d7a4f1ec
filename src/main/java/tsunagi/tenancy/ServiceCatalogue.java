package tsunagi.tenancy;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tsunagi.kernel.Refusal;

/** 事業マスタ — the services of a municipality on one day, national ones first. */
public record ServiceCatalogue(LocalDate on, List<Service> services) {
    public ServiceCatalogue {
        services = services.stream().sorted(comparing(Service::code)).toList();
    }

    /** What a plan line may name. */
    public List<Service> planItems() {
        return services.stream().filter(Service::planItem).toList();
    }

    public Optional<Service> find(ServiceCode code) {
        return services.stream().filter(service -> service.code().equals(code)).findFirst();
    }

    /** @throws Refusal when the municipality does not have the service on that day */
    public Service service(ServiceCode code) {
        return find(code).orElseThrow(() -> new Refusal("この日には無い事業です：" + code));
    }

    /** @throws Refusal when a plan of this municipality has no such line */
    public Service planItem(ServiceCode code) {
        Service service = service(code);
        if (!service.planItem()) {
            throw new Refusal("この市のプランの項目に無い事業です：" + service.name());
        }
        return service;
    }
}
