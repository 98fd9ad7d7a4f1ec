package tsunagi.worklist;

import java.time.LocalDate;
import java.util.List;
import tsunagi.web.Choice;

/**
 * What 部屋 shows.
 *
 * @param mayRegister whether the reader decides which rooms there are, and may end the bookings of others
 */
record RoomsPage(LocalDate today, List<Room> rooms, List<RoomBooking> bookings, boolean mayRegister) {
    RoomsPage {
        rooms = List.copyOf(rooms);
        bookings = List.copyOf(bookings);
    }

    List<Choice> choices() {
        return rooms.stream()
                .map(room -> Choice.of(room.id().toString(), room.name()))
                .toList();
    }
}
