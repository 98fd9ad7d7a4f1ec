package tsunagi.referral;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.consent.Consents;
import tsunagi.consent.InformationKind;
import tsunagi.consent.Sharing;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.web.HttpProblem;

/**
 * 紹介状 — issues letters that tell a destination of the person. Each needs her consent, and a つなぎ of a kind that she let tell of her; what she excepted can't
 * stand on it. A letter is kept as it was issued, and a better one is a letter of its own.
 */
@Service
public class ReferralLetters {
    private final Access access;
    private final CaseFiles cases;
    private final Consents consents;
    private final ReferralStore referrals;
    private final LetterStore store;
    private final LetterDraft draft;

    ReferralLetters(
            Access access,
            CaseFiles cases,
            Consents consents,
            ReferralStore referrals,
            LetterStore store,
            LetterDraft draft) {
        this.access = access;
        this.cases = cases;
        this.consents = consents;
        this.referrals = referrals;
        this.store = store;
        this.draft = draft;
    }

    @Transactional
    LetterPage page(CaseNumber number, ReferralId id) {
        var caseId = access.enter(Permission.REFER, number);
        var referral = referral(caseId, id);
        var sharing = consents.sharing(caseId);
        var view = cases.view(caseId);
        return new LetterPage(
                view.frame(),
                referral,
                sharing.standing(),
                refusal(referral, sharing),
                LetterParticular.choices(view.person(), sharing.standing()));
    }

    /** @throws Refusal where the destination may not be told, and with one reason per field to put right */
    @Transactional
    LetterId issue(CaseNumber number, ReferralId id, LetterForm form) {
        var caseId = access.enter(Permission.REFER, number);
        var referral = referral(caseId, id);
        var sharing = consents.sharing(caseId);
        String refusal = refusal(referral, sharing);
        if (refusal != null) {
            throw new Refusal(refusal);
        }
        var view = cases.view(caseId);
        var letter = draft.letter(
                view,
                referral,
                form.read(view.person(), sharing, referral.entry().destination().partner()),
                sharing.standing());
        store.add(letter);
        return letter.id();
    }

    private Referral referral(CaseId caseId, ReferralId id) {
        return referrals.find(caseId, id).orElseThrow(HttpProblem::notFound);
    }

    /** Why the destination may not be told of the person; null when it may. */
    private static @Nullable String refusal(Referral referral, Sharing sharing) {
        if (!referral.entry().method().sharesPersonalData()) {
            return "このつなぎは「%s」です。つなぎ先へ本人のことは伝えられません"
                    .formatted(referral.entry().method().label());
        }
        try {
            sharing.require(referral.entry().destination().partner(), Set.of(InformationKind.BASIC));
            return null;
        } catch (Refusal refused) {
            return refused.getMessage();
        }
    }
}
