package tsunagi;

import java.util.Arrays;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;
import tsunagi.access.CreateAdministrator;
import tsunagi.audit.VerifyAudit;

/** つなぎ — starts the application. */
@SpringBootApplication
@EnableScheduling
public class Tsunagi {
    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        if (arguments.length > 0 && arguments[0].equals(CreateAdministrator.NAME)) {
            System.exit(CreateAdministrator.run(Arrays.copyOfRange(arguments, 1, arguments.length)));
        }
        if (arguments.length > 0 && arguments[0].equals(VerifyAudit.NAME)) {
            System.exit(VerifyAudit.run(Arrays.copyOfRange(arguments, 1, arguments.length)));
        }
        var ending = EndingInTime.arrange();
        SpringApplication.run(Tsunagi.class, arguments);
        ending.started();
    }
}
