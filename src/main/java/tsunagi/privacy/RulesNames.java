package tsunagi.privacy;

import static java.util.stream.Collectors.joining;

import java.util.List;
import tsunagi.tenancy.Agency;
import tsunagi.tenancy.Office;

/** 差し込み — the names that the text leaves open: of the agency and of the desk that takes complaints. */
record RulesNames(String agency, String desk) {
    static final String AGENCY = "{機関名}";
    static final String DESK = "{相談窓口}";
    static final String FROM = "{適用日}";

    /** @param offices those of the reader, all of the municipality for whom has none */
    static RulesNames of(List<Agency> agencies, List<Office> offices) {
        String names = agencies.stream()
                .filter(agency ->
                        offices.stream().anyMatch(office -> office.agency().equals(agency.id())))
                .map(Agency::name)
                .collect(joining("・"));
        return new RulesNames(names, offices.stream().map(Office::contact).collect(joining("\n")));
    }
}
