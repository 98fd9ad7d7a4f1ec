package tsunagi.supportlog;

import java.util.List;

/** What was added to some records without touching them. */
record RecordAddenda(List<RecordComment> comments, List<RecordFile> files) {
    static final RecordAddenda NONE = new RecordAddenda(List.of(), List.of());

    RecordAddenda {
        comments = List.copyOf(comments);
        files = List.copyOf(files);
    }

    List<RecordComment> commentsTo(SupportRecord record) {
        return comments.stream()
                .filter(comment -> comment.record().equals(record.id()))
                .toList();
    }

    List<RecordFile> filesOf(SupportRecord record) {
        return files.stream().filter(file -> file.record().equals(record.id())).toList();
    }
}
