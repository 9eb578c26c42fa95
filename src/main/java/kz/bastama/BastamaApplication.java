package kz.bastama;

import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the product: engine, portal and Tasklist in one process. {@code --demo} starts it with invented data; {@code --replay=CASE}
 * carries a case through it and ends with a status.
 */
@SpringBootApplication
public class BastamaApplication {

    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(BastamaApplication.class);
        if (List.of(args).contains("--demo")) {
            application.setAdditionalProfiles("demo");
        }
        boolean replay = Arrays.stream(args).anyMatch(arg -> arg.startsWith("--replay"));
        if (replay) {
            application.setAdditionalProfiles("replay");
        }
        ConfigurableApplicationContext started = application.run(args);
        if (replay) {
            System.exit(SpringApplication.exit(started));
        }
    }
}
