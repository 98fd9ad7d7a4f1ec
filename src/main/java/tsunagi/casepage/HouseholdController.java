package tsunagi.casepage;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
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
import tsunagi.person.Households;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;

/** 世帯・家族, one member saved at a time. */
@Controller
@RequestMapping("/cases/{caseNumber}/person/" + HouseholdController.LIST)
class HouseholdController {
    static final String LIST = "household";

    private final PersonPages pages;
    private final Households households;
    private final PersonSaving saving;
    private final Clock clock;

    HouseholdController(PersonPages pages, Households households, PersonSaving saving, Clock clock) {
        this.pages = pages;
        this.households = households;
        this.saving = saving;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView fresh(@PathVariable CaseNumber caseNumber) {
        return added(caseNumber, MemberForm.empty(), FormErrors.none());
    }

    @PostMapping
    ModelAndView add(
            @PathVariable CaseNumber caseNumber,
            MemberForm form,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return saving.save(
                new Sent(caseNumber, token, request, redirect, "世帯員・家族を登録しました。"),
                () -> households.add(caseNumber, form.read(LocalDate.now(clock))),
                errors -> added(caseNumber, form, errors),
                stored -> MemberForm.of(stored).stored());
    }

    @GetMapping("/{id}")
    ModelAndView edit(@PathVariable CaseNumber caseNumber, @PathVariable UUID id) {
        PersonPage page = pages.toEdit(caseNumber);
        var entry = page.member(id);
        return view(EntryPage.changed(page, LIST, id, MemberForm.of(entry), EndingForm.of(entry), FormErrors.none()));
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID id,
            MemberForm form,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return saving.save(
                new Sent(caseNumber, token, request, redirect, "世帯員・家族を保存しました。"),
                () -> households.change(caseNumber, id, form.version(), form.read(LocalDate.now(clock))),
                errors -> {
                    PersonPage page = pages.toEdit(caseNumber);
                    return view(EntryPage.changed(page, LIST, id, form, EndingForm.of(page.member(id)), errors));
                },
                stored -> MemberForm.of(stored).stored());
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
                new Sent(caseNumber, token, request, redirect, "世帯員・家族の終わりの日を保存しました。"),
                () -> households.end(caseNumber, id, form.version(), form.read()),
                errors -> {
                    PersonPage page = pages.toEdit(caseNumber);
                    return view(EntryPage.changed(page, LIST, id, MemberForm.of(page.member(id)), form, errors));
                },
                stored -> EndingForm.of(stored).stored());
    }

    private ModelAndView added(CaseNumber caseNumber, MemberForm form, FormErrors errors) {
        return view(EntryPage.added(pages.toEdit(caseNumber), LIST, form, errors));
    }

    private static ModelAndView view(EntryPage<MemberForm> page) {
        return new ModelAndView("casepage/householdMember", "page", page);
    }
}
