package tsunagi.filing;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.kernel.FiscalYear;
import tsunagi.tenancy.Populations;
import tsunagi.tenancy.RecipientId;
import tsunagi.tenancy.Recipients;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.HttpProblem;

/** 報告の決まり: the entrance to the list of 提出先 and the table of 人口. */
@Service
public class ReturnRules {
    private final Access access;
    private final Recipients recipients;
    private final Populations populations;
    private final Clock clock;

    ReturnRules(Access access, Recipients recipients, Populations populations, Clock clock) {
        this.access = access;
        this.recipients = recipients;
        this.populations = populations;
        this.clock = clock;
    }

    @Transactional
    RecipientsPage recipients() {
        access.require(Permission.EDIT_RETURN_RULES);
        return new RecipientsPage(recipients.all());
    }

    @Transactional
    RecipientForm blank() {
        access.require(Permission.EDIT_RETURN_RULES);
        return RecipientForm.blank(FiscalYear.of(LocalDate.now(clock)).start());
    }

    @Transactional
    Recipients.Stored open(RecipientId id) {
        access.require(Permission.EDIT_RETURN_RULES);
        return stored(id);
    }

    @Transactional
    void add(RecipientForm form) {
        access.require(Permission.EDIT_RETURN_RULES);
        recipients.add(form.read(RecipientId.next()));
    }

    /** @throws ChangedMeanwhile when somebody else has saved since the form was opened */
    @Transactional
    void change(RecipientId id, RecipientForm form) {
        access.require(Permission.EDIT_RETURN_RULES);
        long version = form.version() == null ? 0 : form.version();
        if (!recipients.change(form.read(id), version)) {
            var stored = stored(id);
            throw new ChangedMeanwhile(
                    new ChangedMeanwhile.Saved("ほかの職員", null, stored.version()),
                    RecipientForm.of(stored.recipient(), stored.version()).stored());
        }
    }

    @Transactional
    PopulationPage populations() {
        access.require(Permission.EDIT_RETURN_RULES);
        return PopulationPage.of(populations.entries(), LocalDate.now(clock));
    }

    @Transactional
    void enter(PopulationForm form) {
        access.require(Permission.EDIT_RETURN_RULES);
        var entry = form.read();
        populations.enter(entry.year(), entry.inhabitants(), entry.source());
    }

    private Recipients.Stored stored(RecipientId id) {
        return recipients.find(id).orElseThrow(HttpProblem::notFound);
    }
}
