package kz.bastama.ngo.persistence;

import java.util.List;
import java.util.UUID;
import kz.bastama.ngo.domain.Representative;
import kz.bastama.ngo.domain.Representatives;
import org.springframework.stereotype.Repository;

@Repository
class StoredRepresentatives implements Representatives {

    private final RepresentativeRows rows;
    private final RepresentativeMapper mapper;

    StoredRepresentatives(RepresentativeRows rows, RepresentativeMapper mapper) {
        this.rows = rows;
        this.mapper = mapper;
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
        return rows.findByPersonIdOrderBySince(personId).stream()
                .map(mapper::toDomain)
                .toList();
    }

    @Override
    public List<Representative> ofOrganisation(UUID organisationId) {
        return rows.findByOrganisationIdOrderBySince(organisationId).stream()
                .map(mapper::toDomain)
                .toList();
    }
}
