package kz.bastama.browser.road;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The names of experts and members of the demonstration, by their logins. */
final class People {

    private People() {}

    static String name(String login) {
        String file = login.startsWith("expert") ? "/demo/experts.csv" : "/demo/members.csv";
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(People.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
            return rows.lines()
                    .filter(row -> row.startsWith(login + ";"))
                    .map(row -> row.split(";")[1])
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
