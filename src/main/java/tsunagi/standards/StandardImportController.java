package tsunagi.standards;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 基準額表の取込み {@code /settings/standards/import}: HTTP only. */
@Controller
@RequestMapping(StandardImportController.PATH)
class StandardImportController {
    static final String PATH = StandardController.PATH + "/import";

    private final StandardImports imports;
    private final Submissions submissions;

    StandardImportController(StandardImports imports, Submissions submissions) {
        this.imports = imports;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView blank() {
        imports.blank();
        return form(ImportPage.of(ImportForm.blank()), FormErrors.none());
    }

    @PostMapping
    ModelAndView load(
            @RequestParam(required = false) @Nullable MultipartFile file,
            ImportForm form,
            FormToken token,
            RedirectAttributes redirect)
            throws IOException {
        ImportForm read = form;
        try {
            read = file == null || file.isEmpty() ? form : withFile(form, file.getBytes());
            return read.isSentToApply() ? apply(read, token, redirect) : preview(imports.preview(read));
        } catch (Refusal refusal) {
            return form(ImportPage.of(read), FormErrors.of(refusal));
        } catch (ChangedTables meanwhile) {
            return preview(meanwhile.preview());
        } catch (BrokenTable broken) {
            var errors = FormErrors.none()
                    .add(
                            "table",
                            "%d行に直すところがあります。何も取り込んでいません"
                                    .formatted(broken.faults().size()));
            return form(new ImportPage(read, broken.faults()), errors);
        }
    }

    private static ImportForm withFile(ImportForm form, byte[] content) {
        return form.withTable(Refusal.reading("file", () -> ImportFile.text(content)));
    }

    private ModelAndView apply(ImportForm form, FormToken token, RedirectAttributes redirect) {
        String view = submissions.once(token, StandardController.PATH, () -> imports.apply(form));
        Notice.success("表を取り込みました。").afterRedirect(redirect);
        return new ModelAndView(view);
    }

    private static ModelAndView preview(ImportPreview preview) {
        return new ModelAndView(
                "standards/preview", Map.of("page", preview), preview.stale() ? HttpStatus.CONFLICT : HttpStatus.OK);
    }

    private static ModelAndView form(ImportPage page, FormErrors errors) {
        return new ModelAndView(
                "standards/importing",
                Map.of("page", page, "errors", errors),
                errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
