package tsunagi.phrases;

import java.util.List;

/** What the list of 定型文 shows. */
record PhrasesPage(List<Phrase> phrases, boolean mayEditTown) {
    PhrasesPage {
        phrases = List.copyOf(phrases);
    }

    boolean mayEdit(Phrase phrase) {
        return !phrase.shipped() && (mayEditTown || !phrase.ofTown());
    }

    static String whose(Phrase phrase) {
        if (phrase.shipped()) {
            return "はじめから";
        }
        return phrase.ofTown() ? "団体" : "自分";
    }
}
