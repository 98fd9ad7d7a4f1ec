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

/** 電話番号, one saved at a time. */
@Controller
@RequestMapping("/cases/{caseNumber}/person/" + TelephoneController.LIST)
class TelephoneController {
    static final String LIST = "telephones";

    private final PersonPages pages;
    private final Contacts contacts;
    private final PersonSaving saving;

    TelephoneController(PersonPages pages, Contacts contacts, PersonSaving saving) {
        this.pages = pages;
        this.contacts = contacts;
        this.saving = saving;
    }

    @GetMapping("/new")
    ModelAndView fresh(@PathVariable CaseNumber caseNumber) {
        return added(caseNumber, TelephoneForm.empty(), FormErrors.none());
    }

    @PostMapping
    ModelAndView add(
            @PathVariable CaseNumber caseNumber,
            TelephoneForm form,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return saving.save(
                new Sent(caseNumber, token, request, redirect, "電話番号を登録しました。"),
                () -> contacts.addTelephone(caseNumber, form.read()),
                errors -> added(caseNumber, form, errors),
                stored -> TelephoneForm.of(stored).stored());
    }

    @GetMapping("/{id}")
    ModelAndView edit(@PathVariable CaseNumber caseNumber, @PathVariable UUID id) {
        PersonPage page = pages.toEdit(caseNumber);
        var entry = page.telephone(id);
        return view(
                EntryPage.changed(page, LIST, id, TelephoneForm.of(entry), EndingForm.of(entry), FormErrors.none()));
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID id,
            TelephoneForm form,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return saving.save(
                new Sent(caseNumber, token, request, redirect, "電話番号を保存しました。"),
                () -> contacts.changeTelephone(caseNumber, id, form.version(), form.read()),
                errors -> {
                    PersonPage page = pages.toEdit(caseNumber);
                    return view(EntryPage.changed(page, LIST, id, form, EndingForm.of(page.telephone(id)), errors));
                },
                stored -> TelephoneForm.of(stored).stored());
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
                new Sent(caseNumber, token, request, redirect, "電話番号の終わりの日を保存しました。"),
                () -> contacts.endTelephone(caseNumber, id, form.version(), form.read()),
                errors -> {
                    PersonPage page = pages.toEdit(caseNumber);
                    return view(EntryPage.changed(page, LIST, id, TelephoneForm.of(page.telephone(id)), form, errors));
                },
                stored -> EndingForm.of(stored).stored());
    }

    private ModelAndView added(CaseNumber caseNumber, TelephoneForm form, FormErrors errors) {
        return view(EntryPage.added(pages.toEdit(caseNumber), LIST, form, errors));
    }

    private static ModelAndView view(EntryPage<TelephoneForm> page) {
        return new ModelAndView("casepage/telephone", "page", page);
    }
}
