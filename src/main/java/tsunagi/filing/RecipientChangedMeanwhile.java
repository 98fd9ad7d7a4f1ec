package tsunagi.filing;

import tsunagi.tenancy.Recipients;

/** Somebody else saved the same 提出先 first; carries what is stored now. */
final class RecipientChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Recipients.Stored stored;

    RecipientChangedMeanwhile(Recipients.Stored stored) {
        super("recipient changed meanwhile");
        this.stored = stored;
    }

    Recipients.Stored stored() {
        return stored;
    }
}
