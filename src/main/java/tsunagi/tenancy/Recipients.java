package tsunagi.tenancy;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.kernel.Refusal;

/** The entrance to 提出先. It holds no personal data; who may change it is asked by the screens above. */
@Component
public class Recipients {
    private final RecipientStore store;

    Recipients(RecipientStore store) {
        this.store = store;
    }

    /** A recipient with the version that a change must name. */
    public record Stored(Recipient recipient, long version) {}

    /** Those of former days too: monthly ones first, by name. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<Recipient> all() {
        return store.all().stream().map(Stored::recipient).toList();
    }

    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Optional<Stored> find(RecipientId id) {
        return store.all().stream()
                .filter(stored -> stored.recipient().id().equals(id))
                .findFirst();
    }

    /** @throws Refusal when the same recipient gets the same return already on some of the days */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Recipient recipient) {
        refuseOverlaps(recipient);
        store.add(recipient);
    }

    /**
     * False when somebody else has changed it since.
     *
     * @throws Refusal when the same recipient gets the same return already on some of the days
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean change(Recipient recipient, long version) {
        refuseOverlaps(recipient);
        return store.change(recipient, version);
    }

    /** What a preset says at the beginning; afterwards the list is kept on screen. */
    void begin(List<Recipient> recipients) {
        if (store.all().isEmpty()) {
            recipients.forEach(store::add);
        }
    }

    private void refuseOverlaps(Recipient recipient) {
        if (all().stream().anyMatch(recipient::overlaps)) {
            throw new Refusal("name", "同じ提出先と報告が、同じ期間にもうあります。期間を分けてください");
        }
    }
}
