package tsunagi.casepage;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.casepage.PersonSaving.Sent;
import tsunagi.kernel.CaseNumber;
import tsunagi.person.Entry;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;

/**
 * One of the lists on 本人・世帯・連絡先, whose entries are added, changed and ended one at a time.
 *
 * @param <F> an entry as typed
 */
abstract class EntryController<F extends EntryForm> {
    private final PersonPages pages;
    private final PersonSaving saving;
    private final Listed listed;

    /**
     * @param list last part of the address of its list: telephones
     * @param label what staff call one entry: 電話番号
     */
    record Listed(String list, String view, String label) {}

    EntryController(PersonPages pages, PersonSaving saving, Listed listed) {
        this.pages = pages;
        this.saving = saving;
        this.listed = listed;
    }

    /** What stands in the form of a new entry. */
    abstract F fresh();

    abstract F typed(Entry<?> entry);

    /** The entry of this list; 404 when the person has none of this id. */
    abstract Entry<?> stored(PersonPage page, UUID id);

    abstract void add(CaseNumber number, F form);

    abstract void change(CaseNumber number, UUID id, F form);

    abstract void end(CaseNumber number, UUID id, long version, @Nullable LocalDate lastDay);

    @GetMapping("/new")
    ModelAndView fresh(@PathVariable CaseNumber caseNumber) {
        return added(caseNumber, fresh(), FormErrors.none());
    }

    @PostMapping
    ModelAndView add(
            @PathVariable CaseNumber caseNumber,
            F form,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return saving.save(
                new Sent(caseNumber, token, request, redirect, listed.label() + "を登録しました。"),
                () -> add(caseNumber, form),
                errors -> added(caseNumber, form, errors),
                entry -> typed(entry).stored());
    }

    @GetMapping("/{id}")
    ModelAndView edit(@PathVariable CaseNumber caseNumber, @PathVariable UUID id) {
        PersonPage page = pages.toEdit(caseNumber);
        Entry<?> entry = stored(page, id);
        return changed(page, id, typed(entry), EndingForm.of(entry), FormErrors.none());
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID id,
            F form,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return saving.save(
                new Sent(caseNumber, token, request, redirect, listed.label() + "を保存しました。"),
                () -> change(caseNumber, id, form),
                errors -> {
                    PersonPage page = pages.toEdit(caseNumber);
                    return changed(page, id, form, EndingForm.of(stored(page, id)), errors);
                },
                entry -> typed(entry).stored());
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
                new Sent(caseNumber, token, request, redirect, listed.label() + "の終わりの日を保存しました。"),
                () -> end(caseNumber, id, form.version(), form.read()),
                errors -> {
                    PersonPage page = pages.toEdit(caseNumber);
                    return changed(page, id, typed(stored(page, id)), form, errors);
                },
                entry -> EndingForm.of(entry).stored());
    }

    final ModelAndView added(CaseNumber caseNumber, F form, FormErrors errors) {
        return view(EntryPage.added(pages.toEdit(caseNumber), listed.list(), form, errors));
    }

    /** As typed so far, with nothing saved. */
    final ModelAndView changed(CaseNumber caseNumber, UUID id, F form) {
        PersonPage page = pages.toEdit(caseNumber);
        return changed(page, id, form, EndingForm.of(stored(page, id)), FormErrors.none());
    }

    private ModelAndView changed(PersonPage page, UUID id, F form, EndingForm ending, FormErrors errors) {
        return view(EntryPage.changed(page, listed.list(), id, form, ending, errors));
    }

    private ModelAndView view(EntryPage<F> page) {
        return new ModelAndView(listed.view(), "page", page);
    }
}
