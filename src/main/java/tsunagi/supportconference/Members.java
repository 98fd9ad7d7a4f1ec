package tsunagi.supportconference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.access.StaffDirectory.Colleague;
import tsunagi.access.SupportConferenceDoor;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.HttpProblem;

/** 構成員と守秘誓約簿: who belongs to the conference, and by what each is bound to secrecy. Kept by the 事務局. */
@Service
class Members {
    private final SupportConferenceDoor door;
    private final Access access;
    private final MemberStore store;
    private final Clock clock;

    Members(SupportConferenceDoor door, Access access, MemberStore store, Clock clock) {
        this.door = door;
        this.access = access;
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    MembersPage list() {
        var seat = door.enter("members");
        return new MembersPage(store.all(), LocalDate.now(clock), seat.secretariat());
    }

    @Transactional
    List<Colleague> blank() {
        door.enterAsSecretariat("members");
        return door.eligible();
    }

    /** A member, and whose account may be hers. */
    record Opened(Member member, List<Colleague> accounts) {}

    @Transactional
    Opened open(MemberId id) {
        door.enterAsSecretariat("member " + id);
        return new Opened(stored(id).member(), door.eligible());
    }

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    @Transactional
    MemberId add(MemberForm form) {
        door.enterAsSecretariat("members");
        var member = form.read(MemberId.next(), door.eligible(), null);
        store.add(member);
        member.seat().ifPresent(door::seat);
        return member.id();
    }

    /** @throws ChangedMeanwhile when somebody else has saved since the form was opened */
    @Transactional
    void change(MemberId id, MemberForm form) {
        door.enterAsSecretariat("member " + id);
        store.lock(id);
        var stored = stored(id);
        var accounts = door.eligible();
        var changed = form.read(id, accounts, stored.member().pledge());
        if (!store.change(changed)) {
            throw new ChangedMeanwhile(
                    stored.saved(), MemberForm.of(stored.member()).stored(accounts));
        }
        end(stored.member(), changed);
        changed.seat().ifPresent(door::seat);
    }

    /** Whose account is taken from the member loses the seat with it; the row stays as what it was until yesterday. */
    private void end(Member before, Member after) {
        if (before.staff() != null && after.staff() == null) {
            var withoutSecrecy = new Member(
                    before.id(),
                    before.kind(),
                    before.organisation(),
                    before.post(),
                    before.name(),
                    before.staff(),
                    false,
                    before.from(),
                    before.until(),
                    null,
                    before.version());
            withoutSecrecy.seat().ifPresent(door::seat);
        }
    }

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    @Transactional
    void pledge(MemberId id, PledgeForm form) {
        door.enterAsSecretariat("pledge of member " + id);
        store.lock(id);
        stored(id);
        store.add(id, form.read(LocalDate.now(clock)));
        stored(id).member().seat().ifPresent(door::seat);
    }

    /** 支援会議を組織する (法9条1項): who decides for the municipality sees who keeps the register, and nothing else. */
    @Transactional
    Organising organising() {
        access.require(Permission.ORGANISE_SUPPORT_CONFERENCE);
        return new Organising(door.secretariat(), door.eligible());
    }

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    @Transactional
    void organise(SecretariatForm form) {
        access.require(Permission.ORGANISE_SUPPORT_CONFERENCE);
        var today = LocalDate.now(clock);
        var member = form.read(MemberId.next(), door.eligible(), today);
        enter(member);
    }

    /** Enters a member with her pledge, from outside a screen: practice data. */
    @Transactional(propagation = Propagation.MANDATORY)
    void enter(Member member) {
        store.add(member);
        if (member.pledge() != null) {
            store.add(member.id(), member.pledge());
        }
        member.seat().ifPresent(door::seat);
    }

    private MemberStore.Stored stored(MemberId id) {
        return store.find(id).orElseThrow(HttpProblem::notFound);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Who keeps the registers today, and who could. */
    record Organising(List<String> secretariat, List<Colleague> accounts) {}
}
