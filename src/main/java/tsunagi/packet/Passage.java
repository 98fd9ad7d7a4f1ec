package tsunagi.packet;

import java.util.List;
import tsunagi.consent.InformationKind;
import tsunagi.consent.PartnerOrganisation;
import tsunagi.consent.Sharing;

/**
 * 資料の一項目 of one case.
 *
 * @param kind of 様式7; for running text the least that it holds
 * @param running whether it is running text that may hold information of every kind, such as 課題 and 意向
 * @param identifying whether it would tell who the person is, so that it is left out where the name is hidden
 */
record Passage(InformationKind kind, String label, String text, boolean running, boolean identifying) {
    static Passage of(InformationKind kind, String label, String text) {
        return new Passage(kind, label, text, false, false);
    }

    static Passage identifying(String label, String text) {
        return new Passage(InformationKind.BASIC, label, text, false, true);
    }

    static Passage running(String label, String text) {
        return new Passage(InformationKind.OTHER, label, text, true, false);
    }

    /** Running text can't be told apart: it goes only to whom everything may go. */
    boolean mayGo(PartnerOrganisation to, Sharing sharing) {
        return (!running || sharing.allowsEverything(to))
                && sharing.allowsText(to, kind, text)
                && sharing.allowsText(to, kind, label);
    }

    /** With what the person excepted by name or in her own words left out. */
    static List<Passage> allowed(List<Passage> passages, PartnerOrganisation to, Sharing sharing) {
        return passages.stream().filter(passage -> passage.mayGo(to, sharing)).toList();
    }

    Passage named(String cleaned) {
        return new Passage(kind, label, cleaned, running, identifying);
    }
}
