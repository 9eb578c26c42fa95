package kz.bastama.ngo.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.form.Page;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.OrganisationState;
import kz.bastama.ngo.domain.OrganisationLine;
import kz.bastama.ngo.domain.OrganisationQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds organisations by the beginning of a BIN or, by trigrams, by a name with typing errors. */
@Component
class OrganisationSearch {

    private final JdbcClient jdbc;

    OrganisationSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<OrganisationLine> find(OrganisationQuery query) {
        Map<String, Object> values = new HashMap<>();
        String where = where(query, values);
        long total = jdbc.sql("SELECT count(*) FROM ngo_organisations" + where)
                .params(values)
                .query(Long.class)
                .single();
        values.put("limit", Page.SIZE);
        values.put("offset", (long) query.page() * Page.SIZE);
        List<OrganisationLine> lines = jdbc.sql(
                        "SELECT id, bin, name_kk, name_ru, name_en, kato, head_name, state FROM ngo_organisations"
                                + where + " ORDER BY " + order(query) + ", id LIMIT :limit OFFSET :offset")
                .params(values)
                .query(OrganisationSearch::line)
                .list();
        return new Page<>(lines, query.page(), Page.SIZE, total);
    }

    private static String where(OrganisationQuery query, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        if (query.isByBin()) {
            conditions.add("bin LIKE :bin");
            values.put("bin", query.text() + "%");
        } else if (!query.text().isEmpty()) {
            conditions.add("(search_text LIKE search_pattern(:text) OR search_folded(:text) <% search_text)");
            values.put("text", query.text());
        }
        if (!query.region().isEmpty()) {
            conditions.add("(kato = :region OR kato LIKE :within)");
            values.put("region", query.region());
            values.put(
                    "within",
                    literally(query.region()
                                    .substring(0, Math.min(2, query.region().length()))) + "%");
        }
        if (query.state() != null) {
            conditions.add("state = :state");
            values.put("state", query.state().name());
        }
        if (query.twins()) {
            conditions.add("id IN (SELECT one FROM ngo_open_twins)");
        }
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    private static String order(OrganisationQuery query) {
        if (!query.text().isEmpty() && !query.isByBin()) {
            return "word_similarity(search_folded(:text), search_text) DESC";
        }
        return query.order() == OrganisationQuery.Order.NEWEST ? "opened_at DESC" : "name_kk COLLATE \"kk-x-icu\"";
    }

    private static String literally(String typed) {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static OrganisationLine line(ResultSet row, int number) throws SQLException {
        return new OrganisationLine(
                row.getObject("id", UUID.class),
                row.getString("bin"),
                new OfficialText(row.getString("name_kk"), row.getString("name_ru"), row.getString("name_en")),
                row.getString("kato"),
                row.getString("head_name"),
                OrganisationState.valueOf(row.getString("state")));
    }
}
