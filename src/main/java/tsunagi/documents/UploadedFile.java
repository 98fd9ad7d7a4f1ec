package tsunagi.documents;

import java.util.Locale;
import tsunagi.kernel.Refusal;

/** A file as the browser sent it, once its content and its name have been checked; of a photo nothing but the picture. */
record UploadedFile(String name, FileType type, byte[] content) {
    private static final int LONGEST_NAME = 100;

    /** @throws Refusal that names no field: the caller knows in which one the file was */
    static UploadedFile check(String sentName, byte[] content, FileRule rule) {
        String name = clean(sentName);
        if (content.length == 0) {
            throw new Refusal("「" + name + "」は空のファイルです。中身のあるファイルを選んでください。");
        }
        if (content.length > rule.bytes()) {
            throw new Refusal("「%s」は%dMBを超えています。分けるか、画質を下げて保存し直してください。".formatted(name, rule.megabytes()));
        }
        FileType type = FileType.of(content)
                .orElseThrow(() -> new Refusal("「%s」は添付できません。中身が%sのどれでもないか、マクロを含んでいます。".formatted(name, rule.kinds())));
        if (!rule.types().contains(type)) {
            throw new Refusal("「%s」の中身は%sです。ここに添付できるのは%sだけです。".formatted(name, type.label(), rule.kinds()));
        }
        byte[] bare = Photo.bare(type, content)
                .orElseThrow(() -> new Refusal("「" + name + "」は画像として読めません。壊れていないか確かめて、撮り直すか保存し直してください。"));
        return new UploadedFile(withExtensionOf(type, name), type, bare);
    }

    /** Keeps the last part of a path and drops what a file system or a reader's eye could be misled by. */
    private static String clean(String sentName) {
        var name = new StringBuilder();
        sentName.substring(Math.max(sentName.lastIndexOf('/'), sentName.lastIndexOf('\\')) + 1)
                .codePoints()
                .filter(UploadedFile::harmless)
                .limit(LONGEST_NAME)
                .forEach(name::appendCodePoint);
        String cleaned = name.toString().strip().replaceFirst("^\\.+", "");
        return cleaned.isEmpty() ? "添付ファイル" : cleaned;
    }

    private static boolean harmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR -> false;
            default -> "\\/:*?\"<>|".indexOf(codePoint) < 0;
        };
    }

    private static String withExtensionOf(FileType type, String name) {
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (type.extensions().contains(extension)) {
            return name;
        }
        return (extension.length() > 4 || dot < 0 ? name : name.substring(0, dot)) + "."
                + type.extensions().getFirst();
    }
}
