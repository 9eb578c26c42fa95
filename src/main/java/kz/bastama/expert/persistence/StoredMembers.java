package kz.bastama.expert.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.expert.domain.EnteredMember;
import kz.bastama.expert.domain.MemberRegistry;
import org.springframework.stereotype.Repository;

@Repository
class StoredMembers implements MemberRegistry {

    private final MemberRows rows;
    private final ExpertMapper mapper;

    StoredMembers(MemberRows rows, ExpertMapper mapper) {
        this.rows = rows;
        this.mapper = mapper;
    }

    @Override
    public Optional<EnteredMember> find(UUID id) {
        return rows.findById(id).map(mapper::toDomain);
    }

    @Override
    public Optional<EnteredMember> ofPerson(UUID personId) {
        return rows.findByPersonId(personId).map(mapper::toDomain);
    }

    @Override
    public List<EnteredMember> all() {
        return rows.findAllByOrderByEnteredAtAscIdAsc().stream()
                .map(mapper::toDomain)
                .toList();
    }

    @Override
    public EnteredMember save(EnteredMember member) {
        return mapper.toDomain(rows.save(mapper.toRow(member)));
    }
}
