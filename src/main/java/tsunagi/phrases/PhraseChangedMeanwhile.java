package tsunagi.phrases;

/** Somebody else saved the same 定型文 first; carries what is stored now. */
final class PhraseChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient PhraseStore.Stored stored;

    PhraseChangedMeanwhile(PhraseStore.Stored stored) {
        super("phrase changed meanwhile");
        this.stored = stored;
    }

    PhraseStore.Stored stored() {
        return stored;
    }
}
