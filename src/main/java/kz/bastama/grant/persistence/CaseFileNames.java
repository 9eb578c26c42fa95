package kz.bastama.grant.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kz.bastama.journal.CaseName;
import kz.bastama.journal.CaseNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The journal names a case file by its grant: what is written of it is that its papers were issued. */
@Repository
class CaseFileNames implements CaseNames {

    private final JdbcClient jdbc;

    CaseFileNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> matching(String text) {
        return Set.of();
    }

    @Override
    public Map<String, CaseName> named(Collection<String> caseIds) {
        Map<String, CaseName> names = new HashMap<>();
        jdbc.sql("""
                        select file.id::text, grants.id::text as grant_id, number, title from grant_case_files file
                        join grant_grants grants on grants.id = file.grant_id where file.id::text = any(:ids)
                        """).param("ids", caseIds.toArray(String[]::new)).query(row -> {
            names.put(
                    row.getString("id"),
                    CaseName.of(
                            row.getString("number") + " \u00b7 " + row.getString("title"),
                            "/staff/grants/" + row.getString("grant_id")));
        });
        return names;
    }
}
