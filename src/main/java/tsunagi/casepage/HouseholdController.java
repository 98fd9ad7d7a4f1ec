package tsunagi.casepage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import tsunagi.kernel.CaseNumber;
import tsunagi.person.Entry;
import tsunagi.person.Households;

/** 世帯・家族, one member saved at a time. */
@Controller
@RequestMapping("/cases/{caseNumber}/person/" + HouseholdController.LIST)
class HouseholdController extends EntryController<MemberForm> {
    static final String LIST = "household";

    private final Households households;
    private final Clock clock;

    HouseholdController(PersonPages pages, PersonSaving saving, Households households, Clock clock) {
        super(pages, saving, new Listed(LIST, "casepage/householdMember", "世帯員・家族"));
        this.households = households;
        this.clock = clock;
    }

    @Override
    MemberForm fresh() {
        return MemberForm.empty();
    }

    @Override
    MemberForm typed(Entry<?> entry) {
        return MemberForm.of(entry);
    }

    @Override
    Entry<?> stored(PersonPage page, UUID id) {
        return page.member(id);
    }

    @Override
    void add(CaseNumber number, MemberForm form) {
        households.add(number, form.read(LocalDate.now(clock)));
    }

    @Override
    void change(CaseNumber number, UUID id, MemberForm form) {
        households.change(number, id, form.version(), form.read(LocalDate.now(clock)));
    }

    @Override
    void end(CaseNumber number, UUID id, long version, @Nullable LocalDate lastDay) {
        households.end(number, id, version, lastDay);
    }
}
