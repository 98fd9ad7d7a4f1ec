package tsunagi.packet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.tenancy.GuestAccess;
import tsunagi.web.Choice;

/**
 * 招待者ごとの資料 as the agency prepares them.
 *
 * @param guests from when until when a guest link opens; null where the municipality lets no guests in
 */
record PacketsPage(
        Meeting meeting,
        List<Item> items,
        List<Row> rows,
        List<Copy> copies,
        List<GuestLink> links,
        @Nullable GuestAccess guests) {
    PacketsPage {
        items = List.copyOf(items);
        rows = List.copyOf(rows);
        copies = List.copyOf(copies);
        links = List.copyOf(links);
    }

    /** What one attendee may read of each item. */
    record Row(Invited to, List<Sheet> sheets) {}

    String path() {
        return "/conferences/" + meeting.id() + "/packets";
    }

    List<Choice> attendees() {
        return rows.stream().map(row -> choice(row.to())).toList();
    }

    /** Who has no copy yet is chosen to begin with. */
    List<String> withoutCopy() {
        return rows.stream()
                .map(row -> row.to().id())
                .filter(attendee ->
                        copies.stream().noneMatch(copy -> copy.attendee().equals(attendee)))
                .map(UUID::toString)
                .toList();
    }

    private Choice choice(Invited to) {
        String numbers = numbers(to);
        String id = to.id().toString();
        return numbers.isEmpty() ? Choice.of(id, to.label()) : Choice.of(id, to.label(), numbers);
    }

    private String numbers(Invited to) {
        var numbers = copies.stream()
                .filter(copy -> copy.attendee().equals(to.id()))
                .map(copy -> "第" + copy.number() + "号")
                .toList();
        return String.join("・", numbers);
    }

    List<Choice> copyChoices() {
        return copies.stream()
                .map(copy -> Choice.of(copy.id().toString(), copy.label()))
                .toList();
    }

    List<String> collected() {
        return copies.stream()
                .filter(Copy::collected)
                .map(copy -> copy.id().toString())
                .toList();
    }

    long missing() {
        return copies.stream().filter(copy -> !copy.collected()).count();
    }

    /** Whoever was taken off the list can't be printed for any more. */
    boolean printable(Copy copy) {
        return meeting.find(copy.attendee()).isPresent();
    }

    Optional<GuestLink> link(Invited to) {
        return links.stream().filter(link -> link.attendee().equals(to.id())).findFirst();
    }

    /** {@code 令和8年11月21日 00:00 から 令和8年11月25日 16:00 まで}. */
    String window(GuestAccess access) {
        var opens = access.opens(meeting.heldOn());
        var closes = access.closes(meeting.heldOn(), meeting.startsAt());
        return JapaneseDates.format(opens.toLocalDate()) + "から" + JapaneseDates.format(closes.toLocalDate()) + " "
                + closes.toLocalTime() + "まで";
    }
}
