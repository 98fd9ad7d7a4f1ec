package tsunagi.access;

import java.util.UUID;

/**
 * 支援会議の自分の席, today.
 *
 * @param member the row of the register of members
 * @param secretariat 事務局: keeps the registers of members and pledges
 */
public record OwnSeat(UUID member, boolean secretariat) {}
