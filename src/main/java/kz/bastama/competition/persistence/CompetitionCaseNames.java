package kz.bastama.competition.persistence;

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

/** Competitions by their titles, searches for the next in rank by whom they replace, applications and objections by number, project and applicant. */
@Repository
@Transactional(readOnly = true)
class CompetitionCaseNames implements CaseNames {

    private final JdbcClient jdbc;
    private final Organisations organisations;

    CompetitionCaseNames(JdbcClient jdbc, Organisations organisations) {
        this.jdbc = jdbc;
        this.organisations = organisations;
    }

    @Override
    public Set<String> matching(String text) {
        UUID[] applicants =
                organisations.named(text).stream().map(Organisation::id).toArray(UUID[]::new);
        return new HashSet<>(jdbc.sql("""
                        select id::text from competition_competitions
                        where search_folded(title_kk || ' ' || title_ru || ' ' || coalesce(title_en, ''))
                              like search_pattern(:text)
                        union all
                        select s.id::text from competition_successions s
                        join competition_competitions c on c.id = s.competition_id
                        where search_folded(c.title_kk || ' ' || c.title_ru || ' ' || coalesce(c.title_en, ''))
                              like search_pattern(:text)
                        union all
                        select id::text from competition_applications
                        where search_folded(coalesce(number, '') || ' ' || title) like search_pattern(:text)
                           or organisation_id = any(:applicants)
                        union all
                        select id::text from competition_objections
                        where search_folded(coalesce(number, '')) like search_pattern(:text)
                           or organisation_id = any(:applicants)
                        """)
                .param("text", text)
                .param("applicants", applicants)
                .query(String.class)
                .list());
    }

    @Override
    public Map<String, CaseName> named(Collection<String> caseIds) {
        Map<String, CaseName> names = new HashMap<>();
        String[] ids = caseIds.toArray(String[]::new);
        jdbc.sql("""
                        select id::text, title_kk, title_ru, coalesce(title_en, title_ru) title_en,
                               '/staff/competitions/' || id as path
                        from competition_competitions where id::text = any(:ids)
                        union all
                        select s.id::text, concat_ws(:dot, c.title_kk, a.number), concat_ws(:dot, c.title_ru, a.number),
                               concat_ws(:dot, coalesce(c.title_en, c.title_ru), a.number), '/staff/successions/' || s.id
                        from competition_successions s
                        join competition_competitions c on c.id = s.competition_id
                        join competition_applications a on a.id = s.fallen_id
                        where s.id::text = any(:ids)
                        """).param("ids", ids).param("dot", " \u00b7 ").query(row -> {
            names.put(
                    row.getString("id"),
                    new CaseName(
                            row.getString("title_kk"),
                            row.getString("title_ru"),
                            row.getString("title_en"),
                            row.getString("path")));
        });
        jdbc.sql("select one.id::text, concat_ws(' \u00b7 ', one.number, a.title) as name, one.state"
                        + " from competition_objections one join competition_applications a on a.id = one.application_id"
                        + " where one.id::text = any(:ids)")
                .param("ids", ids)
                .query(row -> {
                    String path =
                            row.getString("state").equals("DRAFT") ? null : "/staff/objections/" + row.getString("id");
                    names.put(row.getString("id"), CaseName.of(row.getString("name"), path));
                });
        jdbc.sql("select id::text, concat_ws(' \u00b7 ', number, title) as name, state"
                        + " from competition_applications where id::text = any(:ids)")
                .param("ids", ids)
                .query(row -> {
                    String path = row.getString("state").equals("DRAFT")
                            ? null
                            : "/staff/applications/" + row.getString("id");
                    names.put(row.getString("id"), CaseName.of(row.getString("name"), path));
                });
        return names;
    }
}
