package tsunagi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** つなぎ — starts the application. */
@SpringBootApplication
public class Tsunagi {
    public static void main(String[] arguments) {
        SpringApplication.run(Tsunagi.class, arguments);
    }
}
