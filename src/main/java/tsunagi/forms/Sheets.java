package tsunagi.forms;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.StaffId;

/** Finds saved sheets, each read with the definition that it was filled in with. */
@Component
class Sheets {
    private final SheetStore store;
    private final Definitions definitions;

    Sheets(SheetStore store, Definitions definitions) {
        this.store = store;
        this.definitions = definitions;
    }

    Optional<SavedSheet> find(SheetKey key) {
        return store.current(key).map(revision -> sheet(key, revision));
    }

    Optional<SavedSheet> latest(CaseId caseId, FormId form) {
        return store.latest(caseId, form).map(revision -> sheet(new SheetKey(caseId, form, revision.term()), revision));
    }

    List<SavedSheet> of(Collection<CaseId> cases) {
        return store.current(cases).stream()
                .map(kept -> sheet(kept.key(), kept.revision()))
                .toList();
    }

    Optional<SavedSheet> previous(SheetKey key) {
        return store.previous(key)
                .map(revision -> sheet(new SheetKey(key.caseId(), key.form(), revision.term()), revision));
    }

    SavedSheet sheet(SheetKey key, SheetStore.Revision revision) {
        FormDefinition definition = definitions.recorded(revision.definitionHash());
        return new SavedSheet(
                revision.answerId(),
                key,
                definition,
                revision.version(),
                revision.state(),
                AnswerJson.read(definition, revision.answers()),
                revision.reason(),
                new StaffId(revision.revisedBy()),
                revision.revisedByName(),
                revision.revisedAt());
    }

    /** The definition of this sheet, or the one valid today for a sheet that nobody began. */
    FormDefinition definition(SheetKey key, Optional<SavedSheet> saved, SheetContext context) {
        return saved.map(SavedSheet::definition).orElseGet(() -> definitions.valid(key.form(), context.today()));
    }
}
