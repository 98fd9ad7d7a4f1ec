package tsunagi.worklist;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.ClockTimes;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;

/** 部屋の予約 as typed. */
record BookingForm(String room, String on, String from, String until, String purpose) {
    private static final int LONGEST_PURPOSE = 50;

    BookingForm(
            @Nullable String room,
            @Nullable String on,
            @Nullable String from,
            @Nullable String until,
            @Nullable String purpose) {
        this.room = Objects.requireNonNullElse(room, "");
        this.on = Objects.requireNonNullElse(on, "");
        this.from = Objects.requireNonNullElse(from, "");
        this.until = Objects.requireNonNullElse(until, "");
        this.purpose = Objects.requireNonNullElse(purpose, "");
    }

    static BookingForm blank(LocalDate today) {
        return new BookingForm("", JapaneseDates.format(today), "", "", "面談");
    }

    /** As it is to be booked. */
    record Read(UUID room, RoomBooking.Hours hours, String purpose) {}

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    Read read(List<Room> rooms, LocalDate today) {
        var refusals = new Refusals();
        Room chosen = rooms.stream()
                .filter(each -> each.id().toString().equals(room))
                .findFirst()
                .orElse(null);
        refusals.unless(chosen != null, "room", "部屋を選んでください");
        LocalDate day = refusals.reading("on", () -> JapaneseDates.parse(on));
        refusals.unless(day == null || !day.isBefore(today), "on", "予約する日は、今日からの日付にしてください");
        LocalTime begins = refusals.reading("from", () -> ClockTimes.parse(from));
        LocalTime ends = refusals.reading("until", () -> ClockTimes.parse(until));
        refusals.unless(begins == null || ends == null || ends.isAfter(begins), "until", "終わりの時刻は、始まりの時刻より後にしてください");
        String said = refusals.reading("purpose", () -> TypedText.strip(purpose, LONGEST_PURPOSE));
        refusals.unless(TypedText.strip(purpose) != null, "purpose", "何に使うかを入力してください");
        refusals.throwIfAny();
        return new Read(
                Objects.requireNonNull(chosen).id(),
                new RoomBooking.Hours(
                        Objects.requireNonNull(day), Objects.requireNonNull(begins), Objects.requireNonNull(ends)),
                Objects.requireNonNull(said));
    }
}
