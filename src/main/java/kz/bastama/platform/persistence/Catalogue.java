package kz.bastama.platform.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What PostgreSQL knows of the tables of the product's schema. */
final class Catalogue {

    private Catalogue() {}

    static List<String> tables(Connection connection) throws SQLException {
        return names(
                connection,
                "select relname from pg_class where relkind = 'r' and relnamespace = current_schema()::regnamespace"
                        + " order by relname");
    }

    /** Without those that the database computes itself. */
    static List<String> columns(Connection connection, String table) throws SQLException {
        return names(
                connection,
                "select attname from pg_attribute where attrelid = (current_schema() || '.' || quote_ident(?))::regclass"
                        + " and attnum > 0 and not attisdropped and attgenerated = '' order by attnum",
                table);
    }

    /** The changes that made the schema, in the order in which they ran: id, author and file. */
    static List<String> changes(Connection connection) throws SQLException {
        return names(
                connection,
                "select id || '::' || author || '::' || filename from databasechangelog order by orderexecuted");
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static String quoted(List<String> names) {
        return names.stream().map(Catalogue::quoted).collect(Collectors.joining(", "));
    }

    static List<String> names(Connection connection, String query, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int at = 0; at < parameters.length; at++) {
                statement.setString(at + 1, parameters[at]);
            }
            List<String> names = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    names.add(row.getString(1));
                }
            }
            return names;
        }
    }
}
