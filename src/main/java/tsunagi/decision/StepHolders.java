package tsunagi.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.StaffId;

/** 決裁の段階の担当者と代決. */
@Repository
class StepHolders {
    private final JdbcClient jdbc;

    StepHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * 担当者 of a step.
     *
     * @param lastOn null while it goes on
     */
    record Holder(
            UUID id,
            String step,
            StaffId staff,
            LocalDate firstOn,
            @Nullable LocalDate lastOn) {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(firstOn) && (lastOn == null || !day.isAfter(lastOn));
        }
    }

    /** 代決: who signs in whose place, from when until when, and why. */
    record Substitute(UUID id, StaffId staff, StaffId inPlaceOf, LocalDate firstOn, LocalDate lastOn, String reason) {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(firstOn) && !day.isAfter(lastOn);
        }
    }

    /** By their first day, the newest first. */
    List<Holder> holders() {
        return jdbc.sql("select * from decision_step_holder order by first_on desc, id desc")
                .query((row, _) -> new Holder(
                        row.getObject("id", UUID.class),
                        row.getString("step"),
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        row.getObject("first_on", LocalDate.class),
                        row.getObject("last_on", LocalDate.class)))
                .list();
    }

    /** By their first day, the newest first. */
    List<Substitute> substitutes() {
        return jdbc.sql("select * from decision_substitute order by first_on desc, id desc")
                .query((row, _) -> new Substitute(
                        row.getObject("id", UUID.class),
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        new StaffId(row.getObject("in_place_of", UUID.class)),
                        row.getObject("first_on", LocalDate.class),
                        row.getObject("last_on", LocalDate.class),
                        row.getString("reason")))
                .list();
    }

    void add(String step, StaffId staff, LocalDate firstOn) {
        jdbc.sql("insert into decision_step_holder (id, step, staff_id, first_on) values (:id, :step, :staff, :first)")
                .param("id", Identifiers.next())
                .param("step", step)
                .param("staff", staff.value())
                .param("first", firstOn)
                .update();
    }

    /** Its last day. */
    void end(UUID holder, LocalDate lastOn) {
        jdbc.sql("update decision_step_holder set last_on = greatest(first_on, :last::date) where id = :id and"
                        + " last_on is null")
                .param("id", holder)
                .param("last", lastOn)
                .update();
    }

    void add(StaffId staff, StaffId inPlaceOf, LocalDate firstOn, LocalDate lastOn, String reason) {
        jdbc.sql("""
            insert into decision_substitute (id, staff_id, in_place_of, first_on, last_on, reason)
            values (:id, :staff, :place, :first, :last, :reason)
            """)
                .param("id", Identifiers.next())
                .param("staff", staff.value())
                .param("place", inPlaceOf.value())
                .param("first", firstOn)
                .param("last", lastOn)
                .param("reason", reason)
                .update();
    }

    /**
     * In whose place the person may sign the step on that day: her own when she holds it, or when nobody is named for it.
     *
     * @return empty when the step is somebody else's
     */
    Optional<Right> right(String step, StaffId person, LocalDate on) {
        List<StaffId> named = holders().stream()
                .filter(holder -> holder.step().equals(step) && holder.holdsOn(on))
                .map(Holder::staff)
                .toList();
        if (named.isEmpty() || named.contains(person)) {
            return Optional.of(new Right(null));
        }
        return substitutes().stream()
                .filter(each -> each.staff().equals(person) && each.holdsOn(on) && named.contains(each.inPlaceOf()))
                .findFirst()
                .map(each -> new Right(new Signature.Place(each.inPlaceOf(), each.reason())));
    }

    /** @param place 代決; null where the step is her own */
    record Right(Signature.@Nullable Place place) {}
}
