package kz.bastama.expert.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bastama.expert.domain.ExpertRegistry;
import kz.bastama.expert.domain.RegisteredExpert;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The whole registry is read at each draw, so an expert is read in one statement with what stands in other tables. */
@Repository
class StoredExperts implements ExpertRegistry {

    private static final String READ = """
            select one.*,
                array(select sphere from expert_spheres where expert_id = one.id) as spheres,
                array(select language from expert_languages where expert_id = one.id) as languages
            from expert_experts one
            """;

    private final ExpertRows rows;
    private final ExpertMapper mapper;
    private final JdbcClient jdbc;

    StoredExperts(ExpertRows rows, ExpertMapper mapper, JdbcClient jdbc) {
        this.rows = rows;
        this.mapper = mapper;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<RegisteredExpert> find(UUID id) {
        return jdbc.sql(READ + "where id = ?")
                .param(id)
                .query(StoredExperts::expert)
                .optional();
    }

    @Override
    public Optional<RegisteredExpert> ofPerson(UUID personId) {
        return jdbc.sql(READ + "where person_id = ?")
                .param(personId)
                .query(StoredExperts::expert)
                .optional();
    }

    @Override
    public List<RegisteredExpert> ofPersons(Collection<UUID> personIds) {
        return jdbc.sql(READ + "where person_id = any(?)")
                .param(personIds.toArray(UUID[]::new))
                .query(StoredExperts::expert)
                .list();
    }

    @Override
    public List<RegisteredExpert> all() {
        return jdbc.sql(READ + "order by entered_at, id")
                .query(StoredExperts::expert)
                .list();
    }

    @Override
    public RegisteredExpert save(RegisteredExpert expert) {
        return mapper.toDomain(rows.save(mapper.toRow(expert)));
    }

    private static RegisteredExpert expert(ResultSet row, int at) throws SQLException {
        return new RegisteredExpert(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                row.getString("organisation"),
                row.getString("region"),
                several(row, "spheres"),
                several(row, "languages"),
                RegisteredExpert.Status.valueOf(row.getString("status")),
                row.getString("status_reason"),
                moment(row.getTimestamp("entered_at")),
                moment(row.getTimestamp("status_since")),
                row.getObject("term_until", LocalDate.class),
                row.getObject("version", Integer.class));
    }

    private static Set<String> several(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }

    private static Instant moment(Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
