package tsunagi.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One member of the family in the list that is written at once.
 *
 * @param key by which other members of the list name her
 * @param id of who is in the register of the household already, null for somebody new
 * @param through key of the member whom her 続柄 goes through
 */
public record FamilyEntry(
        String key,
        @Nullable UUID id,
        HouseholdMember member,
        @Nullable String through) {}
