package tsunagi.access;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** パスワードを変える — by the person herself. */
@Service
class OwnPassword {
    private final Access access;
    private final Accounts accounts;

    OwnPassword(Access access, Accounts accounts) {
        this.access = access;
        this.accounts = accounts;
    }

    @Transactional
    public void open() {
        access.require(Permission.CHANGE_OWN_PASSWORD);
    }

    /**
     * Changes it and ends her other sessions.
     *
     * @throws tsunagi.kernel.Refusal naming the field to put right
     */
    @Transactional
    public void change(SignedIn herself, PasswordForm form, String session) {
        access.require(Permission.CHANGE_OWN_PASSWORD);
        accounts.change(herself.account(), form.current(), form.read(), session);
    }
}
