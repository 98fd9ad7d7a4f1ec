package tsunagi.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.Refusal;

@Repository
class RoomStore {
    private static final String ROOMS = """
            select id, office_id, name from room
            where ended_at is null and office_id in (select office_id from own_desk)
            order by name
            """;
    private static final String BOOKINGS = """
            select b.id, r.name as room, b.booked_on, b.from_time, b.until_time, b.purpose, s.name as by,
                   b.booked_by = tsunagi_staff() as own
            from room_booking b
            join room r on r.id = b.room_id
            left join published_staff s on s.staff_id = b.booked_by
            where b.ended_at is null and b.booked_on >= :today and r.office_id in (select office_id from own_desk)
            order by b.booked_on, b.from_time, r.name
            limit 200
            """;
    private static final String BOOK = """
            insert into room_booking (id, room_id, booked_on, from_time, until_time, purpose)
            values (:id, :room, :on, :from, :until, :purpose)
            """;
    private static final String END_BOOKING = """
            update room_booking set ended_at = tsunagi_now()
            where id = :id and ended_at is null and (booked_by = tsunagi_staff() or :any)
              and room_id in (select id from room where office_id in (select office_id from own_desk))
            """;
    private static final String STANDING = """
            select ended_at is not null as ended from room
            where id = :id and office_id in (select office_id from own_desk)
            """;
    private static final String END = """
            update room set ended_at = tsunagi_now()
            where id = :id and ended_at is null and office_id in (select office_id from own_desk)
              and not exists (select from room_booking b
                              where b.room_id = room.id and b.ended_at is null and b.booked_on >= :today)
            """;

    private final JdbcClient jdbc;

    RoomStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Room> rooms() {
        return jdbc.sql(ROOMS)
                .query((row, index) -> new Room(
                        row.getObject("id", UUID.class),
                        new OfficeId(row.getObject("office_id", UUID.class)),
                        row.getString("name")))
                .list();
    }

    /** From today on. */
    List<RoomBooking> bookings(LocalDate today) {
        return jdbc.sql(BOOKINGS)
                .param("today", today)
                .query(RoomStore::booking)
                .list();
    }

    /** @throws Refusal when the desk has a room of this name */
    void add(UUID id, OfficeId office, String name) {
        try {
            jdbc.sql("insert into room (id, office_id, name) values (:id, :office, :name)")
                    .param("id", id)
                    .param("office", office.value())
                    .param("name", name)
                    .update();
        } catch (DuplicateKeyException known) {
            throw new Refusal("name", "この名前の部屋は、すでに登録されています");
        }
    }

    /** Whether a room has been ended; empty when one's desk has no such room. */
    Optional<Boolean> ended(UUID id) {
        return jdbc.sql(STANDING).param("id", id).query(Boolean.class).optional();
    }

    /** False when it is booked still, or was ended a moment ago. */
    boolean end(UUID id, LocalDate today) {
        return jdbc.sql(END).param("id", id).param("today", today).update() == 1;
    }

    /** @throws Refusal when somebody has booked it for one of these minutes */
    void book(UUID id, BookingForm.Read booking) {
        try {
            jdbc.sql(BOOK)
                    .param("id", id)
                    .param("room", booking.room())
                    .param("on", booking.hours().on())
                    .param("from", booking.hours().from())
                    .param("until", booking.hours().until())
                    .param("purpose", booking.purpose())
                    .update();
        } catch (DataIntegrityViolationException taken) {
            throw new Refusal("from", "この部屋は、この時間に予約があります。別の時間か部屋を選んでください");
        }
    }

    /** @param any whether she may end those of others too */
    boolean endBooking(UUID id, boolean any) {
        return jdbc.sql(END_BOOKING).param("id", id).param("any", any).update() == 1;
    }

    private static RoomBooking booking(ResultSet row, int index) throws SQLException {
        return new RoomBooking(
                row.getObject("id", UUID.class),
                row.getString("room"),
                new RoomBooking.Hours(
                        row.getObject("booked_on", LocalDate.class),
                        row.getObject("from_time", LocalTime.class),
                        row.getObject("until_time", LocalTime.class)),
                row.getString("purpose"),
                row.getString("by"),
                row.getBoolean("own"));
    }
}
