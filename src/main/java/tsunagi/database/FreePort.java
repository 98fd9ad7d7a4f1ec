package tsunagi.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;

/** Finds a port on which nobody listens. */
final class FreePort {

    /** Below the ports that systems give to outgoing connections: while the server restarts none of those may take its port. */
    private static final int FIRST = 20_000;

    private static final int LAST = 32_000;
    private static final int ATTEMPTS = 100;

    private FreePort() {}

    static int find() {
        var random = new SecureRandom();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = random.nextInt(FIRST, LAST);
            if (isFree(port)) {
                return port;
            }
        }
        throw new EmbeddedPostgresFailure("No free port between %d and %d.".formatted(FIRST, LAST));
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
