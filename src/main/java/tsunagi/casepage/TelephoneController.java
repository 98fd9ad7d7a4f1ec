package tsunagi.casepage;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import tsunagi.kernel.CaseNumber;
import tsunagi.person.Contacts;
import tsunagi.person.Entry;

/** 電話番号, one saved at a time. */
@Controller
@RequestMapping("/cases/{caseNumber}/person/" + TelephoneController.LIST)
class TelephoneController extends EntryController<TelephoneForm> {
    static final String LIST = "telephones";

    private final Contacts contacts;

    TelephoneController(PersonPages pages, PersonSaving saving, Contacts contacts) {
        super(pages, saving, new Listed(LIST, "casepage/telephone", "電話番号"));
        this.contacts = contacts;
    }

    @Override
    TelephoneForm fresh() {
        return TelephoneForm.empty();
    }

    @Override
    TelephoneForm typed(Entry<?> entry) {
        return TelephoneForm.of(entry);
    }

    @Override
    Entry<?> stored(PersonPage page, UUID id) {
        return page.telephone(id);
    }

    @Override
    void add(CaseNumber number, TelephoneForm form) {
        contacts.addTelephone(number, form.read());
    }

    @Override
    void change(CaseNumber number, UUID id, TelephoneForm form) {
        contacts.changeTelephone(number, id, form.version(), form.read());
    }

    @Override
    void end(CaseNumber number, UUID id, long version, @Nullable LocalDate lastDay) {
        contacts.endTelephone(number, id, version, lastDay);
    }
}
