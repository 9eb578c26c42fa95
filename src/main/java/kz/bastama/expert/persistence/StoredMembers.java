package kz.bastama.expert.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.expert.Member;
import kz.bastama.expert.domain.EnteredMember;
import kz.bastama.expert.domain.MemberRegistry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredMembers implements MemberRegistry {

    private final MemberRows rows;
    private final ExpertMapper mapper;
    private final JdbcClient jdbc;

    StoredMembers(MemberRows rows, ExpertMapper mapper, JdbcClient jdbc) {
        this.rows = rows;
        this.mapper = mapper;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<EnteredMember> find(UUID id) {
        return jdbc.sql("select * from expert_members where id = ?")
                .param(id)
                .query(StoredMembers::member)
                .optional();
    }

    @Override
    public Optional<EnteredMember> ofPerson(UUID personId) {
        return jdbc.sql("select * from expert_members where person_id = ?")
                .param(personId)
                .query(StoredMembers::member)
                .optional();
    }

    @Override
    public List<EnteredMember> ofPersons(Collection<UUID> personIds) {
        return jdbc.sql("select * from expert_members where person_id = any(?)")
                .param(personIds.toArray(UUID[]::new))
                .query(StoredMembers::member)
                .list();
    }

    @Override
    public List<EnteredMember> all() {
        return jdbc.sql("select * from expert_members order by entered_at, id")
                .query(StoredMembers::member)
                .list();
    }

    @Override
    public EnteredMember save(EnteredMember member) {
        return mapper.toDomain(rows.save(mapper.toRow(member)));
    }

    private static EnteredMember member(ResultSet row, int at) throws SQLException {
        return new EnteredMember(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                Member.Seat.valueOf(row.getString("seat")),
                row.getString("organisation"),
                row.getBoolean("active"),
                row.getTimestamp("entered_at").toInstant(),
                row.getObject("version", Integer.class));
    }
}
