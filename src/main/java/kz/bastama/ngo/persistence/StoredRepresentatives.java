package kz.bastama.ngo.persistence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.bastama.ngo.domain.Representative;
import kz.bastama.ngo.domain.Representatives;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredRepresentatives implements Representatives {

    private final RepresentativeRows rows;
    private final RepresentativeMapper mapper;
    private final JdbcClient jdbc;

    StoredRepresentatives(RepresentativeRows rows, RepresentativeMapper mapper, JdbcClient jdbc) {
        this.rows = rows;
        this.mapper = mapper;
        this.jdbc = jdbc;
    }

    @Override
    public Representative save(Representative representative) {
        return mapper.toDomain(rows.save(mapper.toRow(representative)));
    }

    @Override
    public void remove(Representative representative) {
        rows.delete(mapper.toRow(representative));
    }

    @Override
    public List<Representative> ofPerson(UUID personId) {
        return read("person_id = ?", personId);
    }

    @Override
    public List<Representative> ofPersons(Collection<UUID> personIds) {
        return read("person_id = any(?)", personIds.toArray(UUID[]::new));
    }

    @Override
    public List<Representative> ofPersonHeld(UUID personId) {
        jdbc.sql("select cast(pg_advisory_xact_lock(hashtextextended(:person, 0)) as text)")
                .param("person", personId.toString())
                .query(String.class)
                .single();
        return ofPerson(personId);
    }

    @Override
    public List<Representative> ofOrganisation(UUID organisationId) {
        return read("organisation_id = ?", organisationId);
    }

    private List<Representative> read(String condition, Object value) {
        return jdbc
                .sql("select * from ngo_representatives where " + condition + " order by since")
                .param(value)
                .query((row, at) -> new RepresentativeRow(
                        row.getObject("id", UUID.class),
                        row.getObject("version", Integer.class),
                        row.getObject("organisation_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getBoolean("may_edit"),
                        row.getBoolean("may_send"),
                        row.getBoolean("may_report"),
                        row.getTimestamp("since").toInstant()))
                .list()
                .stream()
                .map(mapper::toDomain)
                .toList();
    }
}
