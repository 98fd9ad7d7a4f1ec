package tsunagi.access;

/** The person's roles don't include the permission; answered with 403. */
public class PermissionRefused extends RuntimeException {
    private final Permission permission;

    PermissionRefused(Permission permission) {
        super(permission.name());
        this.permission = permission;
    }

    public Permission permission() {
        return permission;
    }
}
