package tsunagi.casepage;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.casepage.PersonSaving.Sent;
import tsunagi.kernel.CaseNumber;
import tsunagi.person.Persons;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;

/** 本人・世帯・連絡先. */
@Controller
@RequestMapping("/cases/{caseNumber}/person")
class PersonPageController {
    private final PersonPages pages;
    private final Persons persons;
    private final PersonSaving saving;
    private final Clock clock;

    PersonPageController(PersonPages pages, Persons persons, PersonSaving saving, Clock clock) {
        this.pages = pages;
        this.persons = persons;
        this.saving = saving;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable CaseNumber caseNumber) {
        return new ModelAndView("casepage/person", "page", pages.toRead(caseNumber));
    }

    @GetMapping("/basics")
    ModelAndView basics(@PathVariable CaseNumber caseNumber) {
        PersonPage page = pages.toEdit(caseNumber);
        return basics(page, BasicsForm.of(page.sheet().basics()), FormErrors.none());
    }

    @PostMapping("/basics")
    ModelAndView save(
            @PathVariable CaseNumber caseNumber,
            BasicsForm form,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return saving.save(
                new Sent(caseNumber, token, request, redirect, "基本情報を保存しました。"),
                () -> persons.update(caseNumber, form.version(), form.read(LocalDate.now(clock))),
                errors -> basics(pages.toEdit(caseNumber), form, errors),
                stored -> BasicsForm.of(stored).stored());
    }

    private static ModelAndView basics(PersonPage page, BasicsForm form, FormErrors errors) {
        return new ModelAndView("casepage/personBasics", Map.of("page", page, "form", form, "errors", errors));
    }
}
