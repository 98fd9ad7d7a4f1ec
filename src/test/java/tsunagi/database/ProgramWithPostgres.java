package tsunagi.database;

import java.nio.file.Path;

/** A program to be killed: it starts PostgreSQL, commits one row, prints the server's process id and waits. */
final class ProgramWithPostgres {

    private ProgramWithPostgres() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedPostgres postgres =
                EmbeddedPostgres.start(Path.of(arguments[0]), Path.of(arguments[1]), Durability.DURABLE);
        EmbeddedPostgresIT.asOwner(
                postgres.endpoint(), "create table kept (note text)", "insert into kept values ('committed')");
        System.out.println(postgres.serverPid());
        Thread.sleep(Long.MAX_VALUE);
    }
}
