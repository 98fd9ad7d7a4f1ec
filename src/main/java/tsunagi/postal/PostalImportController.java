package tsunagi.postal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedText;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Submissions;

/** 郵便番号データの取込み `/settings/postal-codes`: HTTP only. */
@Controller
@RequestMapping(PostalImportController.PATH)
class PostalImportController {
    static final String PATH = "/settings/postal-codes";
    private static final String TWO_SECONDS = "2";

    private final PostalImports imports;
    private final Submissions submissions;
    private final DataSize largest;

    /** @param largest what the server takes of any file: the import knows no other limit */
    PostalImportController(
            PostalImports imports,
            Submissions submissions,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize largest) {
        this.imports = imports;
        this.submissions = submissions;
        this.largest = largest;
    }

    @GetMapping
    ModelAndView show(HttpServletResponse response) {
        var page = imports.page();
        if (page.running() != null) {
            response.setHeader("Refresh", TWO_SECONDS);
        }
        return view(page, PostalImportForm.blank(), FormErrors.none());
    }

    @PostMapping
    ModelAndView load(
            @RequestParam(required = false) @Nullable MultipartFile file, PostalImportForm form, FormToken token)
            throws IOException {
        byte[] content = file == null ? new byte[0] : file.getBytes();
        String name = file == null ? null : TypedText.strip(file.getOriginalFilename());
        try {
            return new ModelAndView(submissions.once(token, () -> {
                if (content.length == 0) {
                    throw new Refusal("file", "ファイルを選んでください");
                }
                imports.load(Objects.toString(name, "名称なし"), content, form.day());
                return PATH;
            }));
        } catch (Refusal refusal) {
            var page = view(imports.page(), form, FormErrors.of(refusal));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private ModelAndView view(PostalImportPage page, PostalImportForm form, FormErrors errors) {
        return new ModelAndView(
                "postal/imports",
                Map.of("page", page, "form", form, "errors", errors, "megabytes", largest.toMegabytes()));
    }
}
