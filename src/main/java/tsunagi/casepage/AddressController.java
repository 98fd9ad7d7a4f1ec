package tsunagi.casepage;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import tsunagi.kernel.CaseNumber;
import tsunagi.person.Contacts;
import tsunagi.person.Entry;

/** 住所・居所, one saved at a time. */
@Controller
@RequestMapping("/cases/{caseNumber}/person/" + AddressController.LIST)
class AddressController extends EntryController<AddressForm> {
    static final String LIST = "addresses";

    private final Contacts contacts;

    AddressController(PersonPages pages, PersonSaving saving, Contacts contacts) {
        super(pages, saving, new Listed(LIST, "casepage/address", "住所"));
        this.contacts = contacts;
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
