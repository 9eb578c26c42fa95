package kz.bastama.platform.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import kz.bastama.platform.StartRefused;

/**
 * The PostgreSQL of somebody else, named by {@code SPRING_DATASOURCE_URL}. Looked at once before the product is built on it,
 * because each of these faults would show later as something else, or, like a locale without Cyrillic, only to a user.
 */
final class ExternalDatabase {

    private static final int OLDEST = 15;
    private static final int NEWEST = 17;
    private static final String SETTINGS = "SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD";

    private final String url;
    private final String user;

    private ExternalDatabase(String url, String user) {
        this.url = url;
        this.user = user;
    }

    /** @throws StartRefused when the product could not work there */
    static void check(String url, String user, String password, String mode) {
        new ExternalDatabase(url, user).check(password, mode);
    }

    private void check(String password, String mode) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new StartRefused(
                    "%s is no PostgreSQL".formatted(address()),
                    "give SPRING_DATASOURCE_URL in the form jdbc:postgresql://host:5432/database");
        }
        try (Connection connection = DriverManager.getConnection(url, properties(password))) {
            refuseVersion(connection.getMetaData().getDatabaseMajorVersion(), address());
            refuseUnless(
                    connection,
                    "not pg_is_in_recovery()",
                    "%s is a read-only replica",
                    "point SPRING_DATASOURCE_URL to the primary server");
            refuseUnless(
                    connection,
                    "current_setting('server_encoding') = 'UTF8'",
                    "%s is not in UTF-8 and cannot hold Kazakh letters",
                    createAnew());
            refuseUnless(
                    connection,
                    "lower(U&'\\049A\\0410') = U&'\\049B\\0430'",
                    "%s does not know Cyrillic letters: its locale (LC_CTYPE) is C, so search would miss names",
                    createAnew());
            refuseUnless(
                    connection,
                    "has_schema_privilege(current_schema(), 'create')",
                    "user " + user + " may not create tables in %s",
                    "make it the owner: alter database <name> owner to " + user);
            Installation.refuseOther(connection, mode, address());
        } catch (SQLException failure) {
            throw explain(failure);
        }
    }

    private Properties properties(String password) {
        Properties properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("loginTimeout", "15");
        return properties;
    }

    static void refuseVersion(int major, String address) {
        if (major < OLDEST || major > NEWEST) {
            throw new StartRefused(
                    "%s is PostgreSQL %d; Bastama works on %d to %d".formatted(address, major, OLDEST, NEWEST),
                    "move the database to a version between %d and %d".formatted(OLDEST, NEWEST));
        }
    }

    private void refuseUnless(Connection connection, String condition, String problem, String remedy)
            throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select " + condition)) {
            answer.next();
            if (!answer.getBoolean(1)) {
                throw new StartRefused(problem.formatted(address()), remedy);
            }
        }
    }

    private StartRefused explain(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        if (state.startsWith("28")) {
            return new StartRefused(
                    "%s does not let in user %s: the name or the password is wrong, or its pg_hba.conf forbids it"
                            .formatted(address(), user),
                    "check " + SETTINGS,
                    failure);
        }
        if (state.equals("3D000")) {
            return new StartRefused(
                    "there is no such database: %s".formatted(address()), "create it, or check " + SETTINGS, failure);
        }
        if (state.startsWith("08")) {
            return new StartRefused(
                    "no PostgreSQL answers at %s".formatted(address()),
                    "check that it runs and can be reached from here, and check " + SETTINGS,
                    failure);
        }
        return new StartRefused(
                "%s cannot be used: %s"
                        .formatted(
                                address(),
                                failure.getMessage().lines().findFirst().orElse(state)),
                "check " + SETTINGS,
                failure);
    }

    private String address() {
        return address(url);
    }

    private static String createAnew() {
        return "create it so: create database <name> template template0 encoding 'UTF8' locale 'C.UTF-8' owner <user>";
    }

    /** Without the parameters, which may carry a password. */
    static String address(String url) {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
    }
}
