package kz.bastama;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product: engine, portal and Tasklist in one process. */
@SpringBootApplication
public class BastamaApplication {

    public static void main(String[] args) {
        SpringApplication.run(BastamaApplication.class, args);
    }
}
