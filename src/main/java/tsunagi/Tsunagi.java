package tsunagi;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** つなぎ — starts the application. */
@SpringBootApplication
@EnableScheduling
public class Tsunagi {
    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        var ending = EndingInTime.arrange();
        SpringApplication.run(Tsunagi.class, arguments);
        ending.started();
    }
}
