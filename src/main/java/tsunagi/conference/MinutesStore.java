package tsunagi.conference;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.StaffId;
import tsunagi.web.ChangedMeanwhile.Saved;

@Repository
class MinutesStore {
    /** One statement for the whole: the page that reads it is opened again and again during a meeting. */
    private static final String NOTES = """
            select i.*, m.opinions as noted_opinions, m.conditions as noted_conditions, m.shortage as noted_shortage,
                   m.amendment as noted_amendment, m.next_on, m.version, m.changed_at, coalesce(s.name, '') as by,
                   array(select o.organisation from agenda_opinion o where o.item_id = i.id and o.said <> ''
                         order by o.organisation) as organisations,
                   array(select o.said from agenda_opinion o where o.item_id = i.id and o.said <> ''
                         order by o.organisation) as said,
                   r.places, r.people, r.work, r.days, r.staff,
                   c.ids, c.asked_of, c.asked, c.asked_on, c.answers, c.answered_on,
                   array(select o.id from agenda_item o join visible_case v on v.case_id = o.case_id
                         where o.conference_id = i.conference_id order by o.position, o.id) as agenda
            from agenda_item i
            left join agenda_minutes m on m.item_id = i.id
            left join published_staff s on s.staff_id = m.changed_by
            cross join lateral (
                select array_agg(place order by place) as places, array_agg(who order by place) as people,
                       array_agg(what order by place) as work, array_agg(due_on order by place) as days,
                       array_agg(staff_id order by place) as staff
                from agenda_role r where r.item_id = i.id and r.what <> '') r
            cross join lateral (
                select array_agg(id order by asked_on, id) as ids, array_agg(organisation order by asked_on, id) as asked_of,
                       array_agg(asked order by asked_on, id) as asked, array_agg(asked_on order by asked_on, id) as asked_on,
                       array_agg(answer order by asked_on, id) as answers,
                       array_agg(answered_on order by asked_on, id) as answered_on
                from agenda_coordination c where c.item_id = i.id) c
            where i.id = :item
            """;

    private static final String BEGIN = """
            insert into agenda_minutes (item_id, opinions, conditions, shortage, amendment, next_on, version)
            values (:item, :opinions, :conditions, :shortage, :amendment, :next, 1)
            on conflict (municipality_id, item_id) do nothing
            """;
    private static final String CHANGE = """
            update agenda_minutes
            set opinions = :opinions, conditions = :conditions, shortage = :shortage, amendment = :amendment, next_on = :next,
                version = version + 1, changed_at = tsunagi_now(), changed_by = tsunagi_staff()
            where item_id = :item and version = :version
            """;

    private final JdbcClient jdbc;

    MinutesStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ItemNotes> of(UUID item) {
        return jdbc.sql(NOTES)
                .param("item", item)
                .query((row, number) ->
                        new ItemNotes(AgendaStore.item(row), written(row), coordinations(row), List.of((UUID[])
                                row.getArray("agenda").getArray())))
                .optional();
    }

    private static WrittenMinutes written(ResultSet row) throws SQLException {
        var changedAt = row.getObject("changed_at", OffsetDateTime.class);
        if (changedAt == null) {
            return new WrittenMinutes(Minutes.EMPTY, new Saved("", null, 0));
        }
        var minutes = new Minutes(
                row.getString("noted_opinions"),
                voices(row),
                row.getString("noted_conditions"),
                roles(row),
                row.getString("noted_shortage"),
                row.getString("noted_amendment"),
                row.getObject("next_on", LocalDate.class));
        return new WrittenMinutes(
                minutes, new Saved(row.getString("by"), changedAt.toInstant(), row.getLong("version")));
    }

    /** False when somebody else saved meanwhile; version 0 is nothing stored. */
    boolean save(UUID item, long version, Minutes minutes) {
        int saved = jdbc.sql(version == 0 ? BEGIN : CHANGE)
                .param("item", item)
                .param("version", version)
                .param("opinions", minutes.opinions())
                .param("conditions", minutes.conditions())
                .param("shortage", minutes.shortage())
                .param("amendment", minutes.amendment())
                .param("next", minutes.nextOn())
                .update();
        if (saved == 1) {
            saveVoices(item, minutes.voices());
            saveRoles(item, minutes.roles());
        }
        return saved == 1;
    }

    private void saveVoices(UUID item, List<Voice> voices) {
        jdbc.sql("update agenda_opinion set said = '' where item_id = :item")
                .param("item", item)
                .update();
        voices.forEach(voice -> jdbc.sql("""
                        insert into agenda_opinion (item_id, organisation, said) values (:item, :organisation, :said)
                        on conflict (municipality_id, item_id, organisation) do update set said = excluded.said
                        """)
                .param("item", item)
                .param("organisation", voice.organisation())
                .param("said", voice.said())
                .update());
    }

    private void saveRoles(UUID item, List<AgreedRole> roles) {
        jdbc.sql("update agenda_role set who = '', what = '', due_on = null, staff_id = null where item_id = :item")
                .param("item", item)
                .update();
        roles.forEach(role -> jdbc.sql("""
                        insert into agenda_role (item_id, place, who, what, due_on, staff_id)
                        values (:item, :place, :who, :what, :due, :staff)
                        on conflict (municipality_id, item_id, place)
                        do update set who = excluded.who, what = excluded.what, due_on = excluded.due_on,
                                      staff_id = excluded.staff_id
                        """)
                .param("item", item)
                .param("place", role.place())
                .param("who", role.who())
                .param("what", role.what())
                .param("due", role.dueOn())
                .param("staff", role.staff() == null ? null : role.staff().value())
                .update());
    }

    private static List<Voice> voices(ResultSet row) throws SQLException {
        String[] organisations = (String[]) row.getArray("organisations").getArray();
        String[] said = (String[]) row.getArray("said").getArray();
        return IntStream.range(0, said.length)
                .mapToObj(each -> new Voice(organisations[each], said[each]))
                .toList();
    }

    private static List<AgreedRole> roles(ResultSet row) throws SQLException {
        if (row.getArray("places") == null) {
            return List.of();
        }
        Integer[] places = (Integer[]) row.getArray("places").getArray();
        String[] people = (String[]) row.getArray("people").getArray();
        String[] work = (String[]) row.getArray("work").getArray();
        @Nullable Date[] days = (Date[]) row.getArray("days").getArray();
        @Nullable UUID[] staff = (UUID[]) row.getArray("staff").getArray();
        return IntStream.range(0, places.length)
                .mapToObj(each -> role(places[each], people[each], work[each], days[each], staff[each]))
                .toList();
    }

    private static AgreedRole role(int place, String who, String what, @Nullable Date day, @Nullable UUID staff) {
        return new AgreedRole(place, who, what, day(day), staff == null ? null : new StaffId(staff));
    }

    private static List<Coordination> coordinations(ResultSet row) throws SQLException {
        if (row.getArray("ids") == null) {
            return List.of();
        }
        UUID[] ids = (UUID[]) row.getArray("ids").getArray();
        String[] organisations = (String[]) row.getArray("asked_of").getArray();
        String[] asked = (String[]) row.getArray("asked").getArray();
        Date[] askedOn = (Date[]) row.getArray("asked_on").getArray();
        @Nullable String[] answers = (String[]) row.getArray("answers").getArray();
        @Nullable Date[] answeredOn = (Date[]) row.getArray("answered_on").getArray();
        return IntStream.range(0, ids.length)
                .mapToObj(each -> new Coordination(
                        ids[each],
                        organisations[each],
                        asked[each],
                        askedOn[each].toLocalDate(),
                        answers[each],
                        day(answeredOn[each])))
                .toList();
    }

    private static @Nullable LocalDate day(@Nullable Date day) {
        return day == null ? null : day.toLocalDate();
    }

    void ask(UUID item, CoordinationForm.Question question) {
        jdbc.sql("""
                        insert into agenda_coordination (id, item_id, organisation, asked, asked_on)
                        values (:id, :item, :organisation, :asked, :on)
                        """)
                .param("id", Identifiers.next())
                .param("item", item)
                .param("organisation", question.organisation())
                .param("asked", question.text())
                .param("on", question.on())
                .update();
    }

    /** False when it is answered already. */
    boolean answer(UUID item, UUID coordination, CoordinationForm.Answer answer) {
        return jdbc.sql("""
                        update agenda_coordination set answer = :answer, answered_on = :on
                        where id = :id and item_id = :item and answer is null
                        """)
                        .param("id", coordination)
                        .param("item", item)
                        .param("answer", answer.text())
                        .param("on", answer.on())
                        .update()
                == 1;
    }
}
