package tsunagi.access;

import java.io.Serial;
import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/** The account that has signed in; kept in the session, so it holds no more than its id and login name. */
record SignedIn(UUID account, String loginName) implements Principal, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return account.toString();
    }
}
