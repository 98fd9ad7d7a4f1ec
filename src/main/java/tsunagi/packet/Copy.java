package tsunagi.packet;

import java.util.UUID;

/**
 * 控え — one numbered paper packet.
 *
 * @param attendee whom it was made for; she may not be invited any more
 * @param number from 1, through all packets of the meeting
 * @param addressee her organisation and name on the day of making
 */
record Copy(UUID id, UUID attendee, int number, String addressee, boolean collected) {
    /** {@code 第3号　練習公共職業安定所　高橋}. */
    String label() {
        return "第" + number + "号　" + addressee;
    }
}
