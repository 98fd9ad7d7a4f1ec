package tsunagi.conference;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.ConferenceRule;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.HttpProblem;

/** 定例の会議 — the rules by which meetings repeat, who is always invited, and the next meetings made of them. */
@Service
class Timetables {
    /** How many meetings are proposed at once: half a year of monthly ones. */
    static final int PROPOSED = 6;

    private final Access access;
    private final Convening convening;
    private final TimetableStore store;
    private final ConferenceStore conferences;

    Timetables(Access access, Convening convening, TimetableStore store, ConferenceStore conferences) {
        this.access = access;
        this.convening = convening;
        this.store = store;
        this.conferences = conferences;
    }

    @Transactional
    List<Timetable> list() {
        access.require(Permission.HOLD_CONFERENCE);
        return store.all(List.of(convening.own()));
    }

    @Transactional
    TimetableFormPage blank() {
        access.require(Permission.HOLD_CONFERENCE);
        return new TimetableFormPage(TimetableForm.empty(convening.today()), null, convening.forums());
    }

    @Transactional
    TimetableFormPage edit(TimetableId id) {
        access.require(Permission.HOLD_CONFERENCE);
        var timetable = timetable(id);
        return new TimetableFormPage(TimetableForm.of(timetable.rule()), timetable, convening.forums());
    }

    /** @throws Refusal with every field that has to be put right */
    @Transactional
    TimetableId add(TimetableForm form) {
        access.require(Permission.HOLD_CONFERENCE);
        var id = TimetableId.next();
        store.add(id, convening.own(), form.rule(convening.forums()));
        return id;
    }

    /** @throws ChangedMeanwhile when somebody else has saved since the form was opened */
    @Transactional
    void change(TimetableId id, long version, TimetableForm form) {
        access.require(Permission.HOLD_CONFERENCE);
        timetable(id);
        if (!store.change(id, version, form.rule(convening.forums()))) {
            var stored = timetable(id);
            throw new ChangedMeanwhile(
                    new ChangedMeanwhile.Saved(stored.changedBy(), stored.changedAt(), stored.version()),
                    TimetableForm.of(stored.rule()).stored());
        }
    }

    /** No further meeting is proposed; those that are convened stay. */
    @Transactional
    void end(TimetableId id) {
        access.require(Permission.HOLD_CONFERENCE);
        timetable(id);
        store.end(id);
    }

    @Transactional
    void join(TimetableId id, Attendee.Person person) {
        access.require(Permission.HOLD_CONFERENCE);
        timetable(id);
        store.join(id, person);
    }

    @Transactional
    void leave(TimetableId id, UUID member) {
        access.require(Permission.HOLD_CONFERENCE);
        timetable(id);
        store.leave(id, member);
    }

    /**
     * Convenes the meetings of these months, each on its 開庁日, and invites the standing members; a month that has its meeting
     * already keeps it.
     *
     * @return how many were convened
     * @throws Refusal when no month is chosen, or one that is not proposed
     */
    @Transactional
    int convene(TimetableId id, Collection<YearMonth> months) {
        access.require(Permission.HOLD_CONFERENCE);
        var timetable = timetable(id);
        var proposed = timetable.rule().from(convening.today(), PROPOSED, convening.calendar());
        var chosen =
                proposed.stream().filter(each -> months.contains(each.month())).toList();
        if (chosen.isEmpty() || timetable.ended()) {
            throw new Refusal("months", "登録する会議の日を選んでください");
        }
        var convened = store.months(id);
        var missing =
                chosen.stream().filter(each -> !convened.contains(each.month())).toList();
        missing.forEach(each -> convene(timetable, each));
        return missing.size();
    }

    private void convene(Timetable timetable, TimetableRule.Occurrence occurrence) {
        var id = ConferenceId.next();
        conferences.add(id, timetable.agency(), timetable.rule().meeting(occurrence));
        if (!conferences.addOf(timetable.id(), occurrence.month(), id)) {
            throw new Refusal("ほかの職員が先に会議を登録しました。画面を開き直して確かめてください");
        }
        timetable.members().forEach(member -> conferences.invite(id, member.person()));
    }

    @Transactional
    TimetablePage page(TimetableId id) {
        access.require(Permission.HOLD_CONFERENCE);
        var timetable = timetable(id);
        var convened = store.months(id);
        var proposed = timetable.ended()
                ? List.<TimetableRule.Occurrence>of()
                : timetable.rule().from(convening.today(), PROPOSED, convening.calendar());
        boolean seldom = timetable.rule().forum().isSupportConference()
                && convening.rule(convening.today()).regular() == ConferenceRule.Regular.MONTHLY
                && timetable.rule().everyMonths() > 1;
        return new TimetablePage(timetable, proposed, convened, seldom);
    }

    private Timetable timetable(TimetableId id) {
        return store.find(List.of(convening.own()), id).orElseThrow(HttpProblem::notFound);
    }
}
