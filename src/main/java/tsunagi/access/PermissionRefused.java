package tsunagi.access;

import org.springframework.http.HttpStatus;
import tsunagi.web.HttpProblem;

/** The person's roles don't include the permission; answered with 403. */
public class PermissionRefused extends HttpProblem {
    private static final long serialVersionUID = 1L;

    private final Permission permission;

    PermissionRefused(Permission permission) {
        super(HttpStatus.FORBIDDEN, "この操作はできません", "あなたの役割では、この操作ができません。必要なときは管理者に相談してください。");
        this.permission = permission;
    }

    public Permission permission() {
        return permission;
    }
}
