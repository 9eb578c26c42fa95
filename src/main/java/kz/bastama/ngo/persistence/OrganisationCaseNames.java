package kz.bastama.ngo.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kz.bastama.journal.CaseName;
import kz.bastama.journal.CaseNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Organisations by name and BIN. */
@Repository
@Transactional(readOnly = true)
class OrganisationCaseNames implements CaseNames {

    private final JdbcClient jdbc;

    OrganisationCaseNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> matching(String text) {
        return new HashSet<>(jdbc.sql("select id::text from ngo_organisations"
                        + " where search_text like search_pattern(:text) or bin like search_pattern(:text)")
                .param("text", text)
                .query(String.class)
                .list());
    }

    @Override
    public Map<String, CaseName> named(Collection<String> caseIds) {
        Map<String, CaseName> names = new HashMap<>();
        jdbc.sql("select id::text, name_kk, name_ru, name_en from ngo_organisations where id::text = any(:ids)")
                .param("ids", caseIds.toArray(String[]::new))
                .query(row -> {
                    names.put(
                            row.getString("id"),
                            new CaseName(
                                    row.getString("name_kk"),
                                    row.getString("name_ru"),
                                    row.getString("name_en"),
                                    "/staff/organisations/" + row.getString("id")));
                });
        return names;
    }
}
