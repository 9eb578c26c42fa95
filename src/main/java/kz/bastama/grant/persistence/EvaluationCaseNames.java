package kz.bastama.grant.persistence;

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

/** Evaluations by number and title of their project. */
@Repository
@Transactional(readOnly = true)
class EvaluationCaseNames implements CaseNames {

    private static final String EVALUATIONS =
            "from grant_evaluations one join grant_grants evaluated on evaluated.id = one.grant_id ";

    private final JdbcClient jdbc;

    EvaluationCaseNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> matching(String text) {
        return new HashSet<>(jdbc.sql("select one.id::text " + EVALUATIONS
                        + "where search_folded(evaluated.number || ' ' || evaluated.title)"
                        + " like search_pattern(:text)")
                .param("text", text)
                .query(String.class)
                .list());
    }

    @Override
    public Map<String, CaseName> named(Collection<String> caseIds) {
        Map<String, CaseName> names = new HashMap<>();
        jdbc.sql("select one.id::text, evaluated.number, evaluated.title " + EVALUATIONS
                        + "where one.id::text = any(:ids)")
                .param("ids", caseIds.toArray(String[]::new))
                .query(row -> {
                    names.put(
                            row.getString("id"),
                            CaseName.of(
                                    row.getString("number") + " \u00b7 " + row.getString("title"),
                                    "/staff/evaluations/" + row.getString("id")));
                });
        return names;
    }
}
