package kz.bastama.platform.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import kz.bastama.platform.StartRefused;

/**
 * What a database is for. The passwords of a demonstration are known to everybody, so its mode is written into the database
 * with the first tables, and looked at before anything else is read from it.
 */
final class Installation {

    private Installation() {}

    static void mark(Connection connection, String mode) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into platform_installation (mode) values (?) on conflict do nothing")) {
            insert.setString(1, mode);
            insert.executeUpdate();
        }
    }

    /** @throws StartRefused when it stops before anything is changed there */
    static void refuseOther(EmbeddedDatabase database, String mode) {
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            refuseOther(connection, mode, database.toString());
        } catch (SQLException e) {
            database.close();
            throw new IllegalStateException(e);
        } catch (StartRefused refused) {
            database.close();
            throw refused;
        }
    }

    static void refuseOther(Connection connection, String mode, String where) throws SQLException {
        String made = modeOf(connection);
        if (made != null && !made.equals(mode)) {
            throw new StartRefused(
                    "%s holds a %s installation and was started in %s mode".formatted(where, made, mode),
                    made.equals("demo")
                            ? "add --demo, or use another folder or database for the real work"
                            : "leave out --demo, or give the demonstration a folder or database of its own");
        }
    }

    private static String modeOf(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            try (var there = statement.executeQuery("select to_regclass('platform_installation') is not null")) {
                there.next();
                if (!there.getBoolean(1)) {
                    return null;
                }
            }
            try (var row = statement.executeQuery("select mode from platform_installation")) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }
}
