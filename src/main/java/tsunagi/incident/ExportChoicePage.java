package tsunagi.incident;

import java.util.List;

/**
 * 出力を選ぶ: the latest files, or those whose line holds some words.
 *
 * @param words empty for all
 */
record ExportChoicePage(IncidentId id, String words, List<IncidentExport> exports) {
    ExportChoicePage {
        exports = List.copyOf(exports);
    }

    String path() {
        return "/incidents/" + id;
    }
}
