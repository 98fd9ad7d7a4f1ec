package tsunagi.database;

/** The database role of the program could see past row-level security. */
final class AppRoleTooPowerful extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AppRoleTooPowerful() {
        super(
                "The application's database role is a superuser, bypasses row-level security, owns tables or may become a role "
                        + "that does. Create the roles with db/provision.sql and start again.");
    }
}
