package tsunagi.supportlog;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import tsunagi.documents.FileRule;

/**
 * 写真・書類 as it was sent with a record.
 *
 * @param field of the form: chosen from the files of the machine, or taken with its camera
 */
record SentFile(String field, String name, byte[] content) {
    static final String CHOSEN = "file";
    static final String TAKEN = "photo";

    /** Without the inputs that were left empty. */
    static List<SentFile> of(@Nullable MultipartFile chosen, @Nullable MultipartFile taken) throws IOException {
        var sent = new ArrayList<SentFile>();
        add(sent, CHOSEN, chosen);
        add(sent, TAKEN, taken);
        return List.copyOf(sent);
    }

    private static void add(List<SentFile> sent, String field, @Nullable MultipartFile file) throws IOException {
        String name = file == null ? "" : Objects.toString(file.getOriginalFilename(), "");
        if (file != null && !name.isEmpty()) {
            sent.add(new SentFile(field, name, file.getBytes()));
        }
    }

    boolean taken() {
        return field.equals(TAKEN);
    }

    /** Where the form has a place for what is to be said about it. */
    String fieldUnder(FileRule rule) {
        return rule.camera() ? field : CHOSEN;
    }
}
