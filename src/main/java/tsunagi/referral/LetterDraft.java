package tsunagi.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Actor;
import tsunagi.casefile.CaseView;
import tsunagi.consent.ConsentAnswer.Given;
import tsunagi.consent.ConsentStanding;
import tsunagi.documents.DocumentNumbers;
import tsunagi.documents.Letter;
import tsunagi.kernel.FiscalYear;
import tsunagi.kernel.JapaneseDates;
import tsunagi.referral.ReferralState.AwaitingArrival;
import tsunagi.resource.Resources;
import tsunagi.tenancy.Agency;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.Office;
import tsunagi.tenancy.PaperKind;

/** Puts the papers of a つなぎ together from what holds today: the municipality's rules, the desk, the person, her consent. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LetterDraft {
    private final Municipalities municipalities;
    private final Resources resources;
    private final DocumentNumbers numbers;
    private final Clock clock;

    LetterDraft(Municipalities municipalities, Resources resources, DocumentNumbers numbers, Clock clock) {
        this.municipalities = municipalities;
        this.resources = resources;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** 紹介状, with the next number where such letters are numbered. */
    ReferralLetter letter(CaseView view, Referral referral, LetterForm.Typed typed, ConsentStanding consent) {
        var today = LocalDate.now(clock);
        var content = new ReferralLetter.Content(
                municipalities.paper(PaperKind.REFERRAL_LETTER, today).value().name(),
                referral.entry().destination().name(),
                typed.address(),
                typed.person(),
                typed.message(),
                agreed(consent),
                answer(referral));
        return new ReferralLetter(LetterId.next(), referral.id(), number(today), today, content, sender(office(view)));
    }

    /** 本人への案内. */
    Letter information(CaseView view, Referral referral) {
        var listed = Optional.ofNullable(referral.entry().destination().resource())
                .flatMap(resources::find)
                .orElse(null);
        return InformationLetter.of(
                view.person().displayName(), referral.entry(), listed, office(view), LocalDate.now(clock));
    }

    private Office office(CaseView view) {
        return municipalities.office(view.head().office());
    }

    private String number(LocalDate today) {
        return municipalities.settings(today).numbersReferralLetters()
                ? numbers.next(PaperKind.REFERRAL_LETTER, FiscalYear.of(today))
                : "";
    }

    private ReferralLetter.Sender sender(Office office) {
        String agency = municipalities.agencies().stream()
                .filter(each -> each.id().equals(office.agency()))
                .map(Agency::name)
                .findFirst()
                .orElse("");
        String contact =
                InformationLetter.contact(office) + "\n担当　" + Actor.current().name();
        return new ReferralLetter.Sender(agency, office.name(), contact);
    }

    /** Exceptions stay with the desk: to name them would tell what the person wants untold. */
    private static String agreed(ConsentStanding consent) {
        return consent.last() instanceof Given given
                ? "関係機関と情報を共有することについて、%sに%sで本人の同意を得ています。"
                        .formatted(
                                JapaneseDates.format(given.on()), given.method().label())
                : "";
    }

    private static String answer(Referral referral) {
        return referral.state() instanceof AwaitingArrival awaiting
                ? "%sごろに、ご相談にうかがえたかどうかを当窓口から確かめさせていただきます。".formatted(JapaneseDates.format(awaiting.askOn()))
                : "";
    }
}
