package tsunagi.resource;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.database.Remembered;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.Choice;
import tsunagi.web.HttpProblem;

/**
 * The entrance to 社会資源・つなぎ先. Upper modules offer the register in their own forms by {@link #choices()} and
 * {@link #find}: no personal data, so no permission beside their own.
 */
@Service
public class Resources {
    private final Access access;
    private final ResourceStore store;
    private final Remembered<List<Resource>> register = new Remembered<>();

    Resources(Access access, ResourceStore store) {
        this.access = access;
        this.store = store;
    }

    /** What can be chosen today, by kind and name. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<Choice> choices() {
        return register.get(store::all).stream()
                .filter(Resource::active)
                .map(resource -> Choice.of(
                        resource.id().toString(),
                        resource.name() + "［" + resource.kind().label() + "］"))
                .toList();
    }

    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Optional<Resource> find(ResourceId id) {
        return register.get(store::all).stream()
                .filter(resource -> resource.id().equals(id))
                .findFirst();
    }

    /** Adds an entry from outside a screen: practice data, a preset. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void register(Resource resource) {
        store.add(resource);
    }

    @Transactional
    ResourceListPage list() {
        var actor = access.require(Permission.VIEW_RESOURCES);
        return new ResourceListPage(register.get(store::all), actor.may(Permission.EDIT_RESOURCES));
    }

    @Transactional
    void blank() {
        access.require(Permission.EDIT_RESOURCES);
    }

    @Transactional
    ResourceStore.Stored open(ResourceId id) {
        access.require(Permission.EDIT_RESOURCES);
        return stored(id);
    }

    @Transactional
    void add(ResourceForm form) {
        access.require(Permission.EDIT_RESOURCES);
        store.add(form.read(ResourceId.next()));
    }

    /** @throws ChangedMeanwhile when somebody else has saved since the form was opened */
    @Transactional
    void change(ResourceId id, ResourceForm form) {
        access.require(Permission.EDIT_RESOURCES);
        long version = form.version() == null ? 0 : form.version();
        if (!store.change(form.read(id), version)) {
            var stored = stored(id);
            throw new ChangedMeanwhile(
                    stored.saved(),
                    ResourceForm.of(stored.resource(), stored.saved().version()).stored());
        }
    }

    private ResourceStore.Stored stored(ResourceId id) {
        return store.find(id).orElseThrow(HttpProblem::notFound);
    }
}
