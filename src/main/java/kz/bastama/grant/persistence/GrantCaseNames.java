package kz.bastama.grant.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.journal.CaseName;
import kz.bastama.journal.CaseNames;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Grants by number, project and grantee. */
@Repository
@Transactional(readOnly = true)
class GrantCaseNames implements CaseNames {

    private final JdbcClient jdbc;
    private final Organisations organisations;

    GrantCaseNames(JdbcClient jdbc, Organisations organisations) {
        this.jdbc = jdbc;
        this.organisations = organisations;
    }

    @Override
    public Set<String> matching(String text) {
        return new HashSet<>(jdbc.sql("select id::text from grant_grants where search_folded(number || ' ' || title)"
                        + " like search_pattern(:text) or organisation_id = any(:grantees)")
                .param("text", text)
                .param(
                        "grantees",
                        organisations.named(text).stream().map(Organisation::id).toArray(UUID[]::new))
                .query(String.class)
                .list());
    }

    @Override
    public Map<String, CaseName> named(Collection<String> caseIds) {
        Map<String, CaseName> names = new HashMap<>();
        jdbc.sql("select id::text, number, title from grant_grants where id::text = any(:ids)")
                .param("ids", caseIds.toArray(String[]::new))
                .query(row -> {
                    names.put(
                            row.getString("id"),
                            CaseName.of(
                                    row.getString("number") + " \u00b7 " + row.getString("title"),
                                    "/staff/grants/" + row.getString("id")));
                });
        return names;
    }
}
