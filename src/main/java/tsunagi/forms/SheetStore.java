package tsunagi.forms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.database.ReadOnce;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Identifiers;

/** All SQL about filled-in sheets. */
@Repository
class SheetStore {
    /** A sheet that is there stays as it is, and is locked by being written so. */
    private static final String LOCK = """
            insert into form_answer as begun (id, case_id, form, term, version) values (:id, :case, :form, :term, 0)
            on conflict (municipality_id, case_id, form, term) do update set version = begun.version
            returning id, version
            """;

    private static final String APPEND = """
            with revision as (
              insert into form_revision (id, answer_id, version, definition_hash, state, answers, rendered,
                                         rendered_on, reason, revised_by, revised_by_name, revised_at)
              values (:id, :answer, :version, :hash, :state, :answers::jsonb, :rendered::jsonb, :renderedOn,
                      :reason, :by, :byName, :at)),
            chosen as (
              select * from unnest(:fields::text[], :options::text[], :mains::boolean[]) as c (field, option, main)),
            gone as (
              delete from form_choice
              where answer_id = :answer and (field, option) not in (select field, option from chosen)),
            choices as (
              insert into form_choice as stored (answer_id, field, option, main)
              select :answer, field, option, main from chosen
              on conflict (municipality_id, answer_id, field, option)
              do update set main = excluded.main where stored.main <> excluded.main)
            update form_answer set version = :version where id = :answer
            """;

    private final JdbcClient jdbc;
    private final ReadOnce<CaseForm, List<Filed>> once = new ReadOnce<>();

    SheetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A sheet's row; at version 0 it has no content yet. */
    record Head(UUID id, int version) {
        boolean isBegun() {
            return version > 0;
        }
    }

    /** A revision as it is filed. */
    record Revision(
            UUID answerId,
            int term,
            int version,
            String definitionHash,
            SheetState state,
            String answers,
            @Nullable String rendered,
            @Nullable LocalDate renderedOn,
            @Nullable String reason,
            UUID revisedBy,
            String revisedByName,
            Instant revisedAt) {}

    private record CaseForm(CaseId caseId, FormId form) {}

    private record Filed(Revision revision, boolean current) {}

    private void forget(SheetKey key) {
        once.forget(new CaseForm(key.caseId(), key.form()));
    }

    /** Takes the sheet for this transaction, so that of two who save at the same moment one sees the other's save. */
    Head lock(SheetKey key) {
        forget(key);
        return jdbc.sql(LOCK)
                .param("id", Identifiers.next())
                .param("case", key.caseId().value())
                .param("form", key.form().value())
                .param("term", key.term())
                .query(Head.class)
                .single();
    }

    Optional<Revision> current(SheetKey key) {
        return ofCase(key.caseId(), key.form()).stream()
                .filter(filed -> filed.current() && filed.revision().term() == key.term())
                .map(Filed::revision)
                .findFirst();
    }

    Optional<Revision> latest(CaseId caseId, FormId form) {
        return ofCase(caseId, form).stream()
                .filter(Filed::current)
                .map(Filed::revision)
                .findFirst();
    }

    /** A sheet as it stands, with the case and the form that it belongs to. */
    record Kept(SheetKey key, Revision revision) {}

    /** All sheets of these cases as they stand. */
    List<Kept> current(Collection<CaseId> cases) {
        return jdbc.sql("""
                select r.*, a.term, a.case_id, a.form from form_answer a
                join form_revision r on r.municipality_id = a.municipality_id and r.answer_id = a.id and r.version = a.version
                where a.case_id = any(:cases)
                """)
                .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
                .query((row, number) -> new Kept(
                        new SheetKey(
                                new CaseId(row.getObject("case_id", UUID.class)),
                                new FormId(row.getString("form")),
                                row.getInt("term")),
                        revision(row, number)))
                .list();
    }

    /** The finalised sheet of the nearest earlier term. */
    Optional<Revision> previous(SheetKey key) {
        return ofCase(key.caseId(), key.form()).stream()
                .filter(Filed::current)
                .map(Filed::revision)
                .filter(revision -> revision.term() < key.term() && revision.state() == SheetState.FINALISED)
                .findFirst();
    }

    /** Finalised revisions, oldest first: the original and its corrections. */
    List<Revision> finalised(SheetKey key) {
        return ofCase(key.caseId(), key.form()).stream()
                .map(Filed::revision)
                .filter(revision -> revision.term() == key.term() && revision.state() == SheetState.FINALISED)
                .toList();
    }

    /** The sheets of a case as they stand and stood when they were finalised: the latest term first, each oldest first. */
    private List<Filed> ofCase(CaseId caseId, FormId form) {
        return once.get(
                new CaseForm(caseId, form),
                each -> filed(Set.of(caseId), Set.of(form)).getOrDefault(each, List.of()));
    }

    /** Reads the sheets of several forms or cases by one statement. */
    void read(Set<CaseId> cases, Set<FormId> forms) {
        var filed = filed(cases, forms);
        cases.stream()
                .flatMap(caseId -> forms.stream().map(form -> new CaseForm(caseId, form)))
                .forEach(of -> once.get(of, _ -> filed.getOrDefault(of, List.of())));
    }

    private Map<CaseForm, List<Filed>> filed(Set<CaseId> cases, Set<FormId> forms) {
        var filed = new HashMap<CaseForm, List<Filed>>();
        jdbc.sql("""
                select r.*, a.case_id, a.form, a.term, r.version = a.version as current from form_answer a
                join form_revision r on r.municipality_id = a.municipality_id and r.answer_id = a.id
                where a.case_id = any(:cases) and a.form = any(:forms) and (r.version = a.version or r.state = 'FINALISED')
                order by a.term desc, r.version
                """)
                .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
                .param("forms", forms.stream().map(FormId::value).toArray(String[]::new))
                .query(row -> {
                    var of = new CaseForm(
                            new CaseId(row.getObject("case_id", UUID.class)), new FormId(row.getString("form")));
                    filed.computeIfAbsent(of, _ -> new ArrayList<>())
                            .add(new Filed(revision(row, 0), row.getBoolean("current")));
                });
        return filed;
    }

    Optional<Revision> revision(UUID answerId, int version) {
        return jdbc.sql("""
                select r.*, a.term from form_revision r
                join form_answer a on a.municipality_id = r.municipality_id and a.id = r.answer_id
                where r.answer_id = :answer and r.version = :version
                """)
                .param("answer", answerId)
                .param("version", version)
                .query(SheetStore::revision)
                .optional();
    }

    /** Appends a revision with what is chosen on it, and makes it the current one. The sheet must be locked. */
    void append(SheetKey key, Revision revision, List<ChosenOption> choices) {
        forget(key);
        jdbc.sql(APPEND)
                .param("id", Identifiers.next())
                .param("answer", revision.answerId())
                .param("version", revision.version())
                .param("hash", revision.definitionHash())
                .param("state", revision.state().name())
                .param("answers", revision.answers())
                .param("rendered", revision.rendered())
                .param("renderedOn", revision.renderedOn())
                .param("reason", revision.reason())
                .param("by", revision.revisedBy())
                .param("byName", revision.revisedByName())
                .param("at", revision.revisedAt().atOffset(ZoneOffset.UTC))
                .param("fields", choices.stream().map(ChosenOption::field).toArray(String[]::new))
                .param("options", choices.stream().map(ChosenOption::option).toArray(String[]::new))
                .param("mains", choices.stream().map(ChosenOption::main).toArray(Boolean[]::new))
                .update();
    }

    List<ChosenOption> choices(SheetKey key) {
        return jdbc.sql("""
                select c.field, c.option, c.main from form_choice c
                join form_answer a on a.municipality_id = c.municipality_id and a.id = c.answer_id
                where a.case_id = :case and a.form = :form and a.term = :term
                order by c.field, c.option
                """)
                .param("case", key.caseId().value())
                .param("form", key.form().value())
                .param("term", key.term())
                .query(ChosenOption.class)
                .list();
    }

    private static Revision revision(ResultSet row, int number) throws SQLException {
        return new Revision(
                row.getObject("answer_id", UUID.class),
                row.getInt("term"),
                row.getInt("version"),
                row.getString("definition_hash"),
                SheetState.valueOf(row.getString("state")),
                row.getString("answers"),
                row.getString("rendered"),
                row.getObject("rendered_on", LocalDate.class),
                row.getString("reason"),
                row.getObject("revised_by", UUID.class),
                row.getString("revised_by_name"),
                row.getObject("revised_at", OffsetDateTime.class).toInstant());
    }
}
