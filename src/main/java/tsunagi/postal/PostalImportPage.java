package tsunagi.postal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 郵便番号データの取込み: what is there, what is being taken in, and what has been. */
record PostalImportPage(List<PostalImport> imports, int towns) {
    PostalImportPage {
        imports = List.copyOf(imports);
    }

    /** The one whose towns are there. */
    @Nullable
    PostalImport current() {
        return imports.stream()
                .filter(each -> each.state() == PostalImport.State.DONE)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    PostalImport running() {
        return imports.stream().filter(PostalImport::isRunning).findFirst().orElse(null);
    }

    /** The newest one, when nothing came of it: its reason stands on top. */
    @Nullable
    PostalImport failed() {
        return imports.isEmpty() || imports.getFirst().state() != PostalImport.State.FAILED ? null : imports.getFirst();
    }
}
