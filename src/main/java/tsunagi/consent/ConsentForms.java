package tsunagi.consent;

import java.time.LocalDate;

/** The three forms of the page, each as typed or as it begins. */
record ConsentForms(ConsentForm answer, ExceptionForm exception, LawfulSharingForm byLaw) {
    static ConsentForms blank(LocalDate today, String text) {
        return new ConsentForms(
                ConsentForm.blank(today, text), ExceptionForm.blank(today), LawfulSharingForm.blank(today));
    }

    ConsentForms with(ConsentForm typed) {
        return new ConsentForms(typed, exception, byLaw);
    }

    ConsentForms with(ExceptionForm typed) {
        return new ConsentForms(answer, typed, byLaw);
    }

    ConsentForms with(LawfulSharingForm typed) {
        return new ConsentForms(answer, exception, typed);
    }
}
