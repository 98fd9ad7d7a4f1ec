package tsunagi.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 書きかけ — what a page knows of the texts that are being written into its forms.
 *
 * @param page the address at which it is opened again
 * @param writer for whom the forms were made: what comes from them is never taken for another person's; null before sign-in
 * @param unfinished what she has begun here before
 * @param colleagues who else is writing here
 * @param continued what the forms are filled with; empty unless she asked for a draft
 * @param compared whether she asked how the draft differs from what is saved
 */
public record Writing(
        String page,
        @Nullable UUID writer,
        List<Unfinished> unfinished,
        List<Colleague> colleagues,
        List<CarriedForm> continued,
        boolean compared) {

    public Writing {
        unfinished = List.copyOf(unfinished);
        colleagues = List.copyOf(colleagues);
        continued = List.copyOf(continued);
    }

    /** A draft of hers, and when it was last kept. */
    public record Unfinished(UUID token, String page, String at) {
        public String continueHref() {
            return PageAddress.continued(page, token);
        }

        public String differencesHref() {
            return PageAddress.differences(page, token);
        }

        public String discardAction() {
            return "/drafts/" + token + "/discard";
        }
    }

    /** Somebody else who is writing on the same page, and since when. */
    public record Colleague(String name, String since) {}

    public static Writing nothing(String page) {
        return new Writing(page, null, List.of(), List.of(), List.of(), false);
    }

    public static Writing by(UUID writer, String page) {
        return new Writing(page, writer, List.of(), List.of(), List.of(), false);
    }

    /** For pages that say that something went wrong: they have no such forms. */
    Writing withoutDrafts() {
        return new Writing(page, writer, List.of(), List.of(), List.of(), false);
    }
}
