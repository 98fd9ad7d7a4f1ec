package tsunagi.tenancy;

import java.util.List;
import tsunagi.kernel.AgencyId;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.Refusal;

/** 実施主体・機関・窓口 — one municipality with all its agencies and offices. */
record Organisation(Municipality municipality, List<Agency> agencies, List<Office> offices) {
    Organisation {
        agencies = List.copyOf(agencies);
        offices = List.copyOf(offices);
    }

    Office office(OfficeId id) {
        return offices.stream()
                .filter(office -> office.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("窓口が見つかりません"));
    }

    Agency agency(AgencyId id) {
        return agencies.stream()
                .filter(agency -> agency.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("機関が見つかりません"));
    }
}
