package tsunagi.tenancy;

import java.time.LocalDate;
import java.util.List;
import tsunagi.kernel.Refusal;

/** 市の決まり — all dated rules of one municipality; pure, so that a past result can be found again. */
public record LocalRules(
        List<Dated<ServiceName>> names,
        List<Dated<ServiceRoute>> routes,
        List<Dated<Paper>> papers,
        List<Dated<Setting>> settings) {
    public LocalRules {
        names = List.copyOf(names);
        routes = List.copyOf(routes);
        papers = List.copyOf(papers);
        settings = List.copyOf(settings);
    }

    public ServiceCatalogue catalogue(LocalDate on) {
        List<Service> services = Dated.on(on, names).stream()
                .flatMap(naming -> Dated.on(
                        on, routes, route -> route.code().equals(naming.value().code()))
                        .map(routing -> new Service(naming, routing))
                        .stream())
                .toList();
        return new ServiceCatalogue(on, services);
    }

    /** @throws Refusal when the agency has no contract on that day */
    public RouteMatrix matrix(Agency agency, LocalDate on) {
        Dated<Operation> contract =
                agency.contractOn(on).orElseThrow(() -> new Refusal("%s は %s には受託していません".formatted(agency.name(), on)));
        return new RouteMatrix(catalogue(on), contract);
    }

    public Dated<Paper> paper(PaperKind kind, LocalDate on) {
        return Dated.on(on, papers, paper -> paper.kind() == kind)
                .orElseThrow(() -> new Refusal("%s の帳票「%s」がありません".formatted(on, kind.label())));
    }

    public Settings settings(LocalDate on) {
        return Settings.of(on, settings);
    }
}
