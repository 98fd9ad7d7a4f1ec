package tsunagi.referral;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.LedgerPart;
import tsunagi.documents.Letters;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.web.HttpProblem;

/** Prints 紹介状 as they were issued, and the 案内 for the person, which tells nobody of her and needs no consent. */
@Service
class LetterPrints implements LedgerPart {
    private final Access access;
    private final CaseFiles cases;
    private final ReferralStore referrals;
    private final LetterStore store;
    private final LetterDraft draft;
    private final Letters print;

    LetterPrints(
            Access access,
            CaseFiles cases,
            ReferralStore referrals,
            LetterStore store,
            LetterDraft draft,
            Letters print) {
        this.access = access;
        this.cases = cases;
        this.referrals = referrals;
        this.store = store;
        this.draft = draft;
        this.print = print;
    }

    @Transactional
    byte[] letter(CaseNumber number, LetterId id) {
        var caseId = access.enter(Permission.REFER, number, Channel.PRINT);
        return store.ofCase(caseId).stream()
                .filter(letter -> letter.id().equals(id))
                .findFirst()
                .map(letter -> print.pdf(letter.letter()))
                .orElseThrow(HttpProblem::notFound);
    }

    @Transactional
    byte[] information(CaseNumber number, ReferralId id) {
        var caseId = access.enter(Permission.REFER, number, Channel.PRINT);
        var referral = referrals.find(caseId, id).orElseThrow(HttpProblem::notFound);
        return print.pdf(draft.information(cases.view(caseId), referral));
    }

    @Override
    public Place place() {
        return Place.REFERRAL_LETTER;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<byte[]> papers(CaseId caseId) {
        return store.ofCase(caseId).stream()
                .map(letter -> print.pdf(letter.letter()))
                .toList();
    }
}
