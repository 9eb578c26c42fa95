package kz.bastama;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product: engine, portal and Tasklist in one process. {@code --demo} starts it with invented data. */
@SpringBootApplication
public class BastamaApplication {

    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(BastamaApplication.class);
        if (List.of(args).contains("--demo")) {
            application.setAdditionalProfiles("demo");
        }
        application.run(args);
    }
}
