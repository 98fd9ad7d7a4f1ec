package tsunagi.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.tenancy.LocalClosedDays;
import tsunagi.tenancy.Municipalities;
import tsunagi.web.HttpProblem;

/** 独自の閉庁日: every count of business days leaves them out from now on. */
@Service
public class ClosedDayRules {
    private final Access access;
    private final LocalClosedDays closedDays;
    private final Municipalities municipalities;
    private final Clock clock;

    ClosedDayRules(Access access, LocalClosedDays closedDays, Municipalities municipalities, Clock clock) {
        this.access = access;
        this.closedDays = closedDays;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Transactional
    ClosedDaysPage page() {
        access.require(Permission.EDIT_CLOSED_DAYS);
        return new ClosedDaysPage(closedDays.all(), municipalities.offices());
    }

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    @Transactional
    public UUID enter(ClosedDayForm form) {
        access.require(Permission.EDIT_CLOSED_DAYS);
        var entry = form.read(municipalities.offices(), LocalDate.now(clock));
        closedDays.enter(entry);
        access.noted(
                Permission.EDIT_CLOSED_DAYS, "独自の閉庁日：%s〜%s %s".formatted(entry.first(), entry.last(), entry.name()));
        return entry.id();
    }

    /** 取りやめる: the offices are open on these days after all. */
    @Transactional
    public void end(UUID id) {
        access.require(Permission.EDIT_CLOSED_DAYS);
        if (!closedDays.end(id)) {
            throw HttpProblem.notFound();
        }
    }
}
