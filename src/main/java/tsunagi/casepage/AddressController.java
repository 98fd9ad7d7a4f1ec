package tsunagi.casepage;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.casepage.PersonSaving.Sent;
import tsunagi.kernel.CaseNumber;
import tsunagi.person.Contacts;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;

/** 住所・居所, one saved at a time. */
@Controller
@RequestMapping("/cases/{caseNumber}/person/" + AddressController.LIST)
class AddressController {
    static final String LIST = "addresses";

    private final PersonPages pages;
    private final Contacts contacts;
    private final PersonSaving saving;

    AddressController(PersonPages pages, Contacts contacts, PersonSaving saving) {
        this.pages = pages;
        this.contacts = contacts;
        this.saving = saving;
    }

    @GetMapping("/new")
    ModelAndView fresh(@PathVariable CaseNumber caseNumber) {
        return added(caseNumber, AddressForm.empty(), FormErrors.none());
    }

    @PostMapping
    ModelAndView add(
            @PathVariable CaseNumber caseNumber,
            AddressForm form,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return saving.save(
                new Sent(caseNumber, token, request, redirect, "住所を登録しました。"),
                () -> contacts.addAddress(caseNumber, form.read()),
                errors -> added(caseNumber, form, errors),
                stored -> AddressForm.of(stored).stored());
    }

    @GetMapping("/{id}")
    ModelAndView edit(@PathVariable CaseNumber caseNumber, @PathVariable UUID id) {
        PersonPage page = pages.toEdit(caseNumber);
        var entry = page.address(id);
        return view(EntryPage.changed(page, LIST, id, AddressForm.of(entry), EndingForm.of(entry), FormErrors.none()));
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID id,
            AddressForm form,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return saving.save(
                new Sent(caseNumber, token, request, redirect, "住所を保存しました。"),
                () -> contacts.changeAddress(caseNumber, id, form.version(), form.read()),
                errors -> {
                    PersonPage page = pages.toEdit(caseNumber);
                    return view(EntryPage.changed(page, LIST, id, form, EndingForm.of(page.address(id)), errors));
                },
                stored -> AddressForm.of(stored).stored());
    }

    @PostMapping("/{id}/end")
    ModelAndView end(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID id,
            EndingForm form,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return saving.save(
                new Sent(caseNumber, token, request, redirect, "住所の終わりの日を保存しました。"),
                () -> contacts.endAddress(caseNumber, id, form.version(), form.read()),
                errors -> {
                    PersonPage page = pages.toEdit(caseNumber);
                    return view(EntryPage.changed(page, LIST, id, AddressForm.of(page.address(id)), form, errors));
                },
                stored -> EndingForm.of(stored).stored());
    }

    private ModelAndView added(CaseNumber caseNumber, AddressForm form, FormErrors errors) {
        return view(EntryPage.added(pages.toEdit(caseNumber), LIST, form, errors));
    }

    private static ModelAndView view(EntryPage<AddressForm> page) {
        return new ModelAndView("casepage/address", "page", page);
    }
}
