package kz.bastama.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Fills the database of a demonstration with invented data. Run once on an empty demo database when the product starts, in a
 * transaction of its own; never in any other database. A bean of the module whose data it invents, in its {@code application}
 * room, under the profile {@code demo}. Every account it opens has the password {@code bastama.demo.password}, which is set in
 * that profile only.
 */
public interface DemoSeed {

    /** Seeds run from the lowest: 0 accounts, 10 parties, 20 organisations, 30 experts, 40 filings, 50 and more the cases. */
    int order();

    void seed();

    /**
     * Whether it is many acts, each with a transaction of its own. Then it runs beside the start that fills the empty database, once
     * that is ready; if it is killed, what was done by then stays, and the rest is not done.
     */
    default boolean isOfManyActs() {
        return false;
    }

    /** The rows of a file of invented data below its head, cell by cell. */
    static List<String[]> rows(String file) {
        try (InputStream content = DemoSeed.class.getResourceAsStream(file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
