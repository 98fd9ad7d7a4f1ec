package tsunagi.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.PersonId;

@Repository
class ContactStore {
    private static final String ADD_TELEPHONE = """
            insert into person_telephone (id, person_id, number, digits, last_four, owner, may_call, may_leave_message,
                                          hide_our_name, note)
            values (:id, :person, :number, :digits, :lastFour, :owner, :mayCall, :mayLeaveMessage, :hideOurName, :note)
            """;

    private static final String CHANGE_TELEPHONE = """
            update person_telephone
            set number = :number, digits = :digits, last_four = :lastFour, owner = :owner, may_call = :mayCall,
                may_leave_message = :mayLeaveMessage, hide_our_name = :hideOurName, note = :note,
                version = version + 1, changed_by = tsunagi_staff(), changed_at = tsunagi_now()
            where id = :id and person_id = any(person_known_as(:person)) and version = :version
            """;

    private static final String END_TELEPHONE = """
            update person_telephone
            set ended_on = :day, version = version + 1, changed_by = tsunagi_staff(), changed_at = tsunagi_now()
            where id = :id and person_id = any(person_known_as(:person)) and version = :version
            """;

    private static final String ADD_ADDRESS = """
            insert into person_address (id, person_id, kind, postal_code, city, street, building, since)
            values (:id, :person, :kind, :postalCode, :city, :street, :building, :since)
            """;

    private static final String CHANGE_ADDRESS = """
            update person_address
            set kind = :kind, postal_code = :postalCode, city = :city, street = :street, building = :building,
                since = :since, version = version + 1, changed_by = tsunagi_staff(), changed_at = tsunagi_now()
            where id = :id and person_id = any(person_known_as(:person)) and version = :version
            """;

    private static final String END_ADDRESS = """
            update person_address
            set ended_on = :day, version = version + 1, changed_by = tsunagi_staff(), changed_at = tsunagi_now()
            where id = :id and person_id = any(person_known_as(:person)) and version = :version
            """;

    private final JdbcClient jdbc;
    private final PersonReader reader;

    ContactStore(JdbcClient jdbc, PersonReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    UUID add(PersonId person, Telephone telephone) {
        reader.forget(person);
        UUID id = Identifiers.next();
        withTelephone(jdbc.sql(ADD_TELEPHONE), telephone)
                .param("id", id)
                .param("person", person.value())
                .update();
        return id;
    }

    boolean change(PersonId person, UUID id, long version, Telephone telephone) {
        reader.forget(person);
        return Rows.changed(withTelephone(jdbc.sql(CHANGE_TELEPHONE), telephone), person, id, version);
    }

    boolean endTelephone(PersonId person, UUID id, long version, @Nullable LocalDate day) {
        reader.forget(person);
        return Rows.changed(jdbc.sql(END_TELEPHONE).param("day", day), person, id, version);
    }

    UUID add(PersonId person, Address address) {
        reader.forget(person);
        UUID id = Identifiers.next();
        withAddress(jdbc.sql(ADD_ADDRESS), address)
                .param("id", id)
                .param("person", person.value())
                .update();
        return id;
    }

    boolean change(PersonId person, UUID id, long version, Address address) {
        reader.forget(person);
        return Rows.changed(withAddress(jdbc.sql(CHANGE_ADDRESS), address), person, id, version);
    }

    boolean endAddress(PersonId person, UUID id, long version, @Nullable LocalDate day) {
        reader.forget(person);
        return Rows.changed(jdbc.sql(END_ADDRESS).param("day", day), person, id, version);
    }

    private static StatementSpec withTelephone(StatementSpec statement, Telephone telephone) {
        return statement
                .param("number", telephone.number().value())
                .param("digits", telephone.number().digits())
                .param("lastFour", telephone.number().last4())
                .param("owner", telephone.owner())
                .param("mayCall", telephone.mayCall())
                .param("mayLeaveMessage", telephone.mayLeaveMessage())
                .param("hideOurName", telephone.hideOurName())
                .param("note", telephone.note());
    }

    private static StatementSpec withAddress(StatementSpec statement, Address address) {
        return statement
                .param("kind", address.kind().name())
                .param("postalCode", address.postalCode())
                .param("city", address.city())
                .param("street", address.street())
                .param("building", address.building())
                .param("since", address.since());
    }
}
