package tsunagi.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import tsunagi.database.WorkScope;

/**
 * The token of the page that a form was sent from, with a digest of what was typed. A controller method takes it as an
 * argument and hands it to {@link Submissions}.
 *
 * @param action the address that the form was sent to
 */
public record FormToken(UUID value, String action, String digest) {
    static final String PARAMETER = "formToken";
    private static final String OF_WRITER = ".";

    /** Fields of passwords: never kept, not even as a part of a digest, and never carried over a sign-in. */
    public static final Set<String> SECRET = Set.of("password", "passwordAgain", "currentPassword");

    private static final Set<String> NOT_TYPED = Set.of(PARAMETER, PageAddress.PARAMETER, FormBase.PARAMETER, "_csrf");

    /** @throws HttpProblem when the form has no token or a garbled one, or was made for another person */
    static FormToken of(HttpServletRequest request) {
        String sent = request.getParameter(PARAMETER);
        UUID token = token(sent)
                .orElseThrow(() ->
                        new HttpProblem(HttpStatus.BAD_REQUEST, "保存できませんでした", "画面を開き直して、もう一度入力してください。何も保存されていません。"));
        boolean another = writer(sent)
                .map(writer -> WorkScope.current()
                        .map(scope -> scope.staff() == null
                                || !writer.equals(scope.staff().value()))
                        .orElse(false))
                .orElse(false);
        if (another) {
            throw new HttpProblem(
                    HttpStatus.FORBIDDEN, "別の方の画面です", "この画面は、前にサインインしていた方のものです。画面を開き直してください。何も保存されていません。");
        }
        return new FormToken(token, request.getRequestURI(), digest(request));
    }

    /** As a form carries it: the token, and for whom the form was made. */
    static String text(UUID token, @Nullable UUID writer) {
        return writer == null ? token.toString() : token + OF_WRITER + writer;
    }

    /** The token within what a form carried; empty when it is none. */
    public static Optional<UUID> token(@Nullable String sent) {
        return sent == null ? Optional.empty() : parse(sent.split("\\" + OF_WRITER, 2)[0]);
    }

    /** For whom the form was made; empty when it doesn't say. */
    public static Optional<UUID> writer(@Nullable String sent) {
        int end = sent == null ? -1 : sent.indexOf(OF_WRITER);
        return sent == null || end < 0 ? Optional.empty() : parse(sent.substring(end + 1));
    }

    private static Optional<UUID> parse(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException garbled) {
            return Optional.empty();
        }
    }

    private static String digest(HttpServletRequest request) {
        var typed = new TreeMap<String, Object>();
        for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
            if (!NOT_TYPED.contains(field.getKey()) && !SECRET.contains(field.getKey())) {
                typed.put(field.getKey(), Arrays.asList(field.getValue()));
            }
        }
        if (request instanceof MultipartHttpServletRequest files) {
            files.getMultiFileMap()
                    .forEach((name, sent) -> typed.put(
                            name,
                            sent.stream()
                                    .map(file -> file.getOriginalFilename() + file.getSize())
                                    .toList()));
        }
        return sha256(request.getRequestURI() + typed);
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
