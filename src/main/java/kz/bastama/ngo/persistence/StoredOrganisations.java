package kz.bastama.ngo.persistence;

import java.util.Optional;
import java.util.UUID;
import kz.bastama.form.Page;
import kz.bastama.ngo.domain.BinTaken;
import kz.bastama.ngo.domain.OrganisationLine;
import kz.bastama.ngo.domain.OrganisationQuery;
import kz.bastama.ngo.domain.OrganisationRegister;
import kz.bastama.ngo.domain.RegisteredOrganisation;
import kz.bastama.party.Bin;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.stereotype.Repository;

@Repository
class StoredOrganisations implements OrganisationRegister {

    private final OrganisationRows rows;
    private final OrganisationMapper mapper;
    private final OrganisationSearch search;

    StoredOrganisations(OrganisationRows rows, OrganisationMapper mapper, OrganisationSearch search) {
        this.rows = rows;
        this.mapper = mapper;
        this.search = search;
    }

    @Override
    public Optional<RegisteredOrganisation> find(UUID id) {
        return rows.findById(id).map(mapper::toDomain);
    }

    @Override
    public Optional<RegisteredOrganisation> findByBin(Bin bin) {
        return rows.findFirstByBinOrderByStateDescOpenedAt(bin.digits()).map(mapper::toDomain);
    }

    @Override
    public void hold(Bin bin) {
        rows.hold(bin.digits());
    }

    @Override
    public RegisteredOrganisation save(RegisteredOrganisation organisation) {
        try {
            return mapper.toDomain(rows.save(mapper.toRow(organisation)));
        } catch (DuplicateKeyException taken) {
            throw new BinTaken(organisation.bin(), taken);
        } catch (DbActionExecutionException failure) {
            if (failure.getCause() instanceof DuplicateKeyException) {
                throw new BinTaken(organisation.bin(), failure);
            }
            throw failure;
        }
    }

    @Override
    public Page<OrganisationLine> search(OrganisationQuery query) {
        return search.find(query);
    }
}
