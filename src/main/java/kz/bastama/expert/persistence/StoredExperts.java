package kz.bastama.expert.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.expert.domain.ExpertRegistry;
import kz.bastama.expert.domain.RegisteredExpert;
import org.springframework.stereotype.Repository;

@Repository
class StoredExperts implements ExpertRegistry {

    private final ExpertRows rows;
    private final ExpertMapper mapper;

    StoredExperts(ExpertRows rows, ExpertMapper mapper) {
        this.rows = rows;
        this.mapper = mapper;
    }

    @Override
    public Optional<RegisteredExpert> find(UUID id) {
        return rows.findById(id).map(mapper::toDomain);
    }

    @Override
    public Optional<RegisteredExpert> ofPerson(UUID personId) {
        return rows.findByPersonId(personId).map(mapper::toDomain);
    }

    @Override
    public List<RegisteredExpert> all() {
        return rows.findAllByOrderByEnteredAtAscIdAsc().stream()
                .map(mapper::toDomain)
                .toList();
    }

    @Override
    public RegisteredExpert save(RegisteredExpert expert) {
        return mapper.toDomain(rows.save(mapper.toRow(expert)));
    }
}
