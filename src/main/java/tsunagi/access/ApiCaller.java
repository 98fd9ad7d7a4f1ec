package tsunagi.access;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tsunagi.database.WorkScope;

/**
 * 呼び出すプログラム — who is at the other end of an API call, bound for the time of the request.
 *
 * @param holder the municipality that the token opens, and who issued it
 * @param label which program it is, as the administrator called it
 */
public record ApiCaller(WorkScope holder, String label, Set<ApiScope> scopes) {
    private static final ScopedValue<ApiCaller> CURRENT = ScopedValue.newInstance();

    public ApiCaller {
        requireNonNull(holder, "holder is null");
        requireNonNull(label, "label is null");
        scopes = Set.copyOf(scopes);
    }

    static ApiCaller of(ApiToken token) {
        return new ApiCaller(token.holder(), token.label(), token.scopes());
    }

    /**
     * The first line of an entrance method for programs. {@link ApiDoor} has asked the same before, and has written the audit line.
     *
     * @throws SignInRequired when no program that may do this has shown a token on this thread
     */
    public static ApiCaller require(ApiScope scope) {
        if (!CURRENT.isBound() || !CURRENT.get().scopes.contains(scope)) {
            throw new SignInRequired();
        }
        return CURRENT.get();
    }

    /** Runs work as this program, in its municipality. */
    <T extends @Nullable Object, X extends Throwable> T call(ScopedValue.CallableOp<T, X> work) throws X {
        return holder.call(() -> ScopedValue.where(CURRENT, this).call(work));
    }
}
