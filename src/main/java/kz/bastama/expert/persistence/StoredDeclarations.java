package kz.bastama.expert.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.expert.ConflictDeclaration;
import kz.bastama.expert.domain.Declarations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredDeclarations implements Declarations {

    private final DeclarationRows rows;
    private final ExpertMapper mapper;
    private final JdbcClient jdbc;

    StoredDeclarations(DeclarationRows rows, ExpertMapper mapper, JdbcClient jdbc) {
        this.rows = rows;
        this.mapper = mapper;
        this.jdbc = jdbc;
    }

    @Override
    public void add(ConflictDeclaration declaration) {
        rows.save(mapper.toRow(declaration));
    }

    @Override
    public Optional<ConflictDeclaration> latest(UUID personId, UUID subjectId) {
        return jdbc.sql("select * from expert_conflicts where person_id = ? and subject_id = ?"
                        + " order by declared_at desc limit 1")
                .params(personId, subjectId)
                .query(StoredDeclarations::declaration)
                .optional();
    }

    @Override
    public List<ConflictDeclaration> ofCase(String caseId) {
        return jdbc.sql("select * from expert_conflicts where case_id = ? order by declared_at")
                .param(caseId)
                .query(StoredDeclarations::declaration)
                .list();
    }

    @Override
    public List<ConflictDeclaration> of(UUID personId, String caseId, Collection<UUID> subjects) {
        return jdbc.sql("select * from expert_conflicts"
                        + " where person_id = ? and case_id = ? and subject_id = any(?) order by declared_at")
                .params(personId, caseId, subjects.toArray(UUID[]::new))
                .query(StoredDeclarations::declaration)
                .list();
    }

    private static ConflictDeclaration declaration(ResultSet row, int at) throws SQLException {
        return new ConflictDeclaration(
                row.getObject("person_id", UUID.class),
                row.getString("case_id"),
                row.getObject("subject_id", UUID.class),
                row.getBoolean("has_conflict"),
                row.getString("reason"),
                row.getTimestamp("declared_at").toInstant());
    }
}
