package tsunagi.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedText;
import tsunagi.web.HttpProblem;

/** 部屋: the rooms of a desk, and who uses them when. */
@Service
public class Rooms {
    private static final int LONGEST_NAME = 40;

    private final Access access;
    private final RoomStore store;
    private final Clock clock;

    Rooms(Access access, RoomStore store, Clock clock) {
        this.access = access;
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    RoomsPage page() {
        var actor = access.require(Permission.VIEW_WORKLIST);
        return new RoomsPage(today(), store.rooms(), store.bookings(today()), actor.may(Permission.LEAD_DESK));
    }

    /** @throws Refusal with one reason per field to put right, or when the room is taken */
    @Transactional
    public UUID book(BookingForm form) {
        access.require(Permission.PLAN_WORK);
        var booking = form.read(store.rooms(), today());
        UUID id = Identifiers.next();
        store.book(id, booking);
        return id;
    }

    /** One's own; the chief those of the desk. */
    @Transactional
    public void endBooking(UUID id) {
        var actor = access.require(Permission.PLAN_WORK);
        found(store.endBooking(id, actor.may(Permission.LEAD_DESK)));
    }

    /** @throws Refusal when it has no name, or that of another room */
    @Transactional
    public UUID register(String name) {
        access.require(Permission.LEAD_DESK);
        String named = Refusal.reading("name", () -> TypedText.strip(name, LONGEST_NAME));
        if (named == null) {
            throw new Refusal("name", "部屋の名前を入力してください");
        }
        UUID id = Identifiers.next();
        var desk = Actor.current().offices().stream().findFirst().orElseThrow(HttpProblem::notFound);
        store.add(id, desk, named);
        return id;
    }

    /**
     * It can't be booked any more.
     *
     * @throws Refusal when it was ended before, or is booked still
     */
    @Transactional
    public void end(UUID id) {
        access.require(Permission.LEAD_DESK);
        if (store.ended(id).orElseThrow(HttpProblem::notFound)) {
            throw new Refusal("name", "この部屋は、もう終わりになっています");
        }
        if (!store.end(id, today())) {
            throw new Refusal("name", "これからの予約がある部屋は、予約を取りやめてから終わりにしてください");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void found(boolean changed) {
        if (!changed) {
            throw HttpProblem.notFound();
        }
    }
}
