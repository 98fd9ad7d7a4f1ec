package tsunagi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import tsunagi.kernel.Refusal;

/**
 * What an error page says.
 *
 * @param number by which the person in charge finds the failure in the log; null where nothing failed
 * @param carried what was typed, null when there was nothing or it must not be sent again
 * @param next a page to go on with, null for the first page
 */
record ProblemPage(
        HttpStatus status,
        String title,
        String text,
        @Nullable String number,
        @Nullable CarriedForm carried,
        @Nullable String next) {

    /** What a program sends is no form, and is not read here: as parameters it may be refused once more. */
    static ProblemPage of(Throwable failure, HttpServletRequest request) {
        CarriedForm typed =
                ApiRequest.is(request) ? null : CarriedForm.of(request).orElse(null);
        if (databaseIsAway(failure)) {
            return databaseAway(typed);
        }
        return switch (failure) {
            case AlreadySubmitted again ->
                new ProblemPage(
                        again.status(),
                        again.title(),
                        again.text(),
                        null,
                        typed == null ? null : typed.withFreshToken(),
                        again.location());
            case Crowded crowded
            when typed != null ->
                new ProblemPage(
                        crowded.status(),
                        "保存できていません",
                        "ただいま混み合っています。入力は消えていません。この画面を閉じずに少し待って、もう一度保存してください。",
                        null,
                        typed,
                        null);
            case HttpProblem problem ->
                new ProblemPage(problem.status(), problem.title(), problem.text(), null, null, null);
            case Refusal refusal ->
                new ProblemPage(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "保存できませんでした",
                        String.valueOf(refusal.getMessage()),
                        null,
                        null,
                        null);
            case MaxUploadSizeExceededException tooLarge -> of(HttpStatus.CONTENT_TOO_LARGE);
            case MethodArgumentTypeMismatchException mismatch -> of(HttpStatus.NOT_FOUND);
            case ErrorResponse response -> of(response.getStatusCode());
            default -> unexpected(typed);
        };
    }

    static ProblemPage of(HttpStatusCode code) {
        HttpStatus status = HttpStatus.resolve(code.value());
        return switch (status) {
            case NOT_FOUND -> say(status, "ページが見つかりません", "番号やアドレスが違うか、見ることのできないページです。");
            case FORBIDDEN -> say(status, "この操作はできません", "あなたの役割ではこの操作ができないか、画面を開いてから時間がたちすぎています。画面を開き直してください。");
            case CONFLICT -> say(status, "ほかの人が先に更新しています", "画面を開き直して、新しい内容を確かめてください。");
            case CONTENT_TOO_LARGE -> say(status, "ファイルが大きすぎます", "送れる大きさは、ファイルを選ぶ欄の下にあります。小さくしてから、もう一度選んでください。");
            case UNPROCESSABLE_CONTENT -> say(status, "保存できませんでした", "入力した内容を確かめてください。");
            case METHOD_NOT_ALLOWED -> say(status, "この画面は直接開けません", "メニューから開き直してください。");
            case SERVICE_UNAVAILABLE -> databaseAway(null);
            case null, default ->
                status != null && status.is4xxClientError()
                        ? say(status, "送られた内容を読み取れませんでした", "画面を開き直して、もう一度入力してください。")
                        : unexpected(null);
        };
    }

    private static ProblemPage say(HttpStatus status, String title, String text) {
        return new ProblemPage(status, title, text, null, null, null);
    }

    private static ProblemPage databaseAway(@Nullable CarriedForm typed) {
        return typed == null
                ? say(HttpStatus.SERVICE_UNAVAILABLE, "いま、つながりません", "データベースにつながりません。しばらく待ってから、画面を開き直してください。")
                : new ProblemPage(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "保存できていません",
                        "データベースにつながりません。入力は消えていません。この画面を閉じずにしばらく待って、もう一度保存してください。",
                        null,
                        typed,
                        null);
    }

    private static ProblemPage unexpected(@Nullable CarriedForm typed) {
        String number =
                "E-" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        String kept = typed == null ? "" : "入力した内容は下に残っています。";
        return new ProblemPage(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "処理できませんでした",
                kept + "続く場合は番号 " + number + " を情報担当に伝えてください。",
                number,
                typed,
                null);
    }

    boolean withoutDatabase() {
        return status == HttpStatus.SERVICE_UNAVAILABLE;
    }

    /** The browser has closed the connection, as it does when a page is left while it loads: no failure of the program. */
    static boolean nobodyIsThere(Throwable failure) {
        return causes(failure)
                .anyMatch(cause ->
                        cause instanceof ClientAbortException || cause instanceof AsyncRequestNotUsableException);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }

    private static boolean databaseIsAway(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof CannotCreateTransactionException
                        || cause instanceof DataAccessResourceFailureException
                        || (cause instanceof SQLException sql && saysAway(sql.getSQLState())));
    }

    /** Connection lost (08), no room (53: disk, memory, connections), shutting down (57P), I/O (58), read-only (25006). */
    private static boolean saysAway(@Nullable String state) {
        return state != null && state.matches("08...|53...|57P..|58...|25006");
    }
}
