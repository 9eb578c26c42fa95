package kz.bastama.form.persistence;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.bastama.form.domain.Definition;
import kz.bastama.form.domain.FormFiles;
import kz.bastama.form.domain.FormVersions;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps every version that was ever shipped; a start adds those it brings. */
@Repository
class JdbcFormVersions implements FormVersions, SmartInitializingSingleton {

    private final JdbcClient jdbc;
    private final FormFiles files;
    private final Clock clock;

    JdbcFormVersions(JdbcClient jdbc, FormFiles files, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        files.shipped().values().forEach(this::keep);
    }

    @Override
    public Optional<Definition> find(String formId, String version) {
        return jdbc.sql("select definition, texts from form_versions where form_id = ? and version = ?")
                .params(formId, version)
                .query((row, number) ->
                        new Definition(formId, version, row.getString("definition"), texts(row.getString("texts"))))
                .optional();
    }

    private void keep(Definition form) {
        jdbc.sql("insert into form_versions (form_id, version, definition, texts, shipped_at) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(
                        form.id(),
                        form.version(),
                        form.json(),
                        Json.tree((Object) form.texts()),
                        OffsetDateTime.now(clock))
                .update();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, String>> texts(String json) {
        Map<String, Map<String, String>> texts = new TreeMap<>();
        Json.tree(json).forEach((language, words) -> texts.put(language, (Map<String, String>) words));
        return texts;
    }
}
