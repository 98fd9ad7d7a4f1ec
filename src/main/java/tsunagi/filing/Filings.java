package tsunagi.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.kernel.AgencyId;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.Agency;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.Office;
import tsunagi.tenancy.Recipient;
import tsunagi.tenancy.RecipientId;
import tsunagi.tenancy.Recipients;
import tsunagi.web.HttpProblem;

/** 提出の記録: what was handed in, and what is still to be. A line is never changed; a mistaken one is taken back with a reason. */
@Service
public class Filings {
    private final Access access;
    private final Recipients recipients;
    private final FilingStore store;
    private final Municipalities municipalities;
    private final Clock clock;

    Filings(Access access, Recipients recipients, FilingStore store, Municipalities municipalities, Clock clock) {
        this.access = access;
        this.recipients = recipients;
        this.store = store;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** For 今日の仕事: what is due within a week or should have been handed in; nothing for who doesn't see returns. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<AwaitedFiling> dueSoon() {
        var today = LocalDate.now(clock);
        return Actor.current().may(Permission.RECORD_FILING)
                ? awaited(today).stream().filter(each -> each.soon(today)).toList()
                : List.of();
    }

    /** @throws Refusal when the recipient gets no such return on that day, or the day is yet to come */
    @Transactional
    public void record(NewFiling filing) {
        access.require(Permission.RECORD_FILING);
        var recipient = recipient(filing.recipient());
        if (!recipient.valid().contains(filing.last().atEndOfMonth())) {
            throw new Refusal("last", "この期間の報告は、この提出先には提出しません");
        }
        part(recipient, filing.agency());
        if (filing.filedOn().isAfter(LocalDate.now(clock))) {
            throw new Refusal("filedOn", "提出した日は、今日までの日付にしてください");
        }
        if (!filing.filedOn().isAfter(filing.last().atEndOfMonth())) {
            throw new Refusal("filedOn", "提出した日は、報告の期間が終わったあとの日付にしてください");
        }
        store.add(FilingId.next(), filing);
    }

    @Transactional
    FilingsPage page() {
        var actor = access.require(Permission.VIEW_RETURNS);
        var today = LocalDate.now(clock);
        return new FilingsPage(
                today,
                awaited(today),
                store.lines(),
                actor.may(Permission.RECORD_FILING),
                actor.may(Permission.EDIT_RETURN_RULES));
    }

    /** What the form offers; a period that is none, or an agency that hands in no such return, is no page. */
    @Transactional
    FilingFormPage form(RecipientId id, String agency, String last) {
        access.require(Permission.RECORD_FILING);
        var recipient = recipient(id);
        var reported = Reported.read(recipient.frequency(), last).orElseThrow(HttpProblem::notFound);
        var part = part(recipient, agencyId(agency));
        var due = recipient
                .deadline()
                .after(reported.last(), municipalities.calendars().common());
        return new FilingFormPage(recipient, part, reported, due, store.closings(reported.last()), store.exports());
    }

    @Transactional
    FilingForm blank(FilingFormPage page) {
        return FilingForm.blank(page, LocalDate.now(clock), Actor.current().name());
    }

    @Transactional
    FilingLine open(FilingId id) {
        access.require(Permission.RECORD_FILING);
        return store.line(id).filter(line -> !line.withdrawn()).orElseThrow(HttpProblem::notFound);
    }

    @Transactional
    void withdraw(FilingId id, String reason) {
        access.require(Permission.RECORD_FILING);
        if (!store.withdraw(id, reason)) {
            throw HttpProblem.notFound();
        }
    }

    private Recipient recipient(RecipientId id) {
        return recipients.find(id).map(Recipients.Stored::recipient).orElseThrow(HttpProblem::notFound);
    }

    private List<AwaitedFiling> awaited(LocalDate today) {
        var all = recipients.all();
        return AwaitedFiling.of(
                all,
                ownAgencies(),
                store.filed(),
                today,
                municipalities.calendars().common());
    }

    /** @return null where the return is that of the whole municipality */
    private @Nullable Agency part(Recipient recipient, @Nullable AgencyId agency) {
        return switch (recipient.per()) {
            case MUNICIPALITY -> {
                if (agency != null) {
                    throw HttpProblem.notFound();
                }
                yield null;
            }
            case AGENCY ->
                ownAgencies().stream()
                        .filter(each -> each.id().equals(agency))
                        .findFirst()
                        .orElseThrow(HttpProblem::notFound);
        };
    }

    /** Those whose returns the person hands in: a desk its own, the city all of them. */
    private List<Agency> ownAgencies() {
        var offices = Actor.current().offices();
        var own = municipalities.offices().stream()
                .filter(office -> offices.contains(office.id()))
                .map(Office::agency)
                .toList();
        return municipalities.agencies().stream()
                .filter(agency -> offices.isEmpty() || own.contains(agency.id()))
                .toList();
    }

    private static @Nullable AgencyId agencyId(String typed) {
        try {
            return typed.isEmpty() ? null : new AgencyId(UUID.fromString(typed));
        } catch (IllegalArgumentException noId) {
            throw HttpProblem.notFound();
        }
    }
}
