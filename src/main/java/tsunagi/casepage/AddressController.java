package tsunagi.casepage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import tsunagi.kernel.CaseNumber;
import tsunagi.person.Contacts;
import tsunagi.person.Entry;
import tsunagi.postal.PostalCodes;
import tsunagi.postal.PostalTown;
import tsunagi.web.FormErrors;

/** 住所・居所, one saved at a time. */
@Controller
@RequestMapping("/cases/{caseNumber}/person/" + AddressController.LIST)
class AddressController extends EntryController<AddressForm> {
    static final String LIST = "addresses";
    private static final String FILL = "fill";

    private final Contacts contacts;
    private final PostalCodes codes;

    AddressController(PersonPages pages, PersonSaving saving, Contacts contacts, PostalCodes codes) {
        super(pages, saving, new Listed(LIST, "casepage/address", "住所"));
        this.contacts = contacts;
        this.codes = codes;
    }

    /** 住所を入れる: the form comes back with what its postal code tells, and nothing is saved. */
    @PostMapping(params = FILL)
    ModelAndView fill(@PathVariable CaseNumber caseNumber, AddressForm form) {
        var towns = meant(form);
        return added(caseNumber, form.filled(towns), FormErrors.none()).addObject("towns", towns);
    }

    @PostMapping(path = "/{id}", params = FILL)
    ModelAndView fill(@PathVariable CaseNumber caseNumber, @PathVariable UUID id, AddressForm form) {
        var towns = meant(form);
        return changed(caseNumber, id, form.filled(towns)).addObject("towns", towns);
    }

    private List<PostalTown> meant(AddressForm form) {
        return codes.meant(form.postalCode(), form.city(), form.street());
    }

    @Override
    AddressForm fresh() {
        return AddressForm.empty();
    }

    @Override
    AddressForm typed(Entry<?> entry) {
        return AddressForm.of(entry);
    }

    @Override
    Entry<?> stored(PersonPage page, UUID id) {
        return page.address(id);
    }

    @Override
    void add(CaseNumber number, AddressForm form) {
        contacts.addAddress(number, form.read());
    }

    @Override
    void change(CaseNumber number, UUID id, AddressForm form) {
        contacts.changeAddress(number, id, form.version(), form.read());
    }

    @Override
    void end(CaseNumber number, UUID id, long version, @Nullable LocalDate lastDay) {
        contacts.endAddress(number, id, version, lastDay);
    }
}
