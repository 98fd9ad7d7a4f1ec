package tsunagi.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * The token of the page that a form was sent from, with a digest of what was typed. A controller method takes it as an
 * argument and hands it to {@link Submissions}.
 */
public record FormToken(UUID value, String digest) {
    static final String PARAMETER = "formToken";

    /** Fields of passwords: never kept, not even as a part of a digest, and never carried over a sign-in. */
    public static final Set<String> SECRET = Set.of("password", "passwordAgain", "currentPassword");

    private static final Set<String> NOT_TYPED = Set.of(PARAMETER, "_csrf");

    /** @throws HttpProblem when the form has no token or a garbled one */
    static FormToken of(HttpServletRequest request) {
        String token = request.getParameter(PARAMETER);
        return new FormToken(parse(token), digest(request));
    }

    private static UUID parse(@Nullable String token) {
        try {
            if (token != null) {
                return UUID.fromString(token);
            }
        } catch (IllegalArgumentException garbled) {
            // Answered like a missing one.
        }
        throw new HttpProblem(HttpStatus.BAD_REQUEST, "保存できませんでした", "画面を開き直して、もう一度入力してください。何も保存されていません。");
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
