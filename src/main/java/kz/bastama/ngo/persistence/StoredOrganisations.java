package kz.bastama.ngo.persistence;

import java.util.Optional;
import java.util.UUID;
import kz.bastama.form.Page;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.domain.BinTaken;
import kz.bastama.ngo.domain.OrganisationLine;
import kz.bastama.ngo.domain.OrganisationQuery;
import kz.bastama.ngo.domain.OrganisationRegister;
import kz.bastama.ngo.domain.RegisteredOrganisation;
import kz.bastama.party.Bin;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredOrganisations implements OrganisationRegister {

    private final OrganisationRows rows;
    private final OrganisationMapper mapper;
    private final OrganisationSearch search;
    private final JdbcClient jdbc;

    StoredOrganisations(OrganisationRows rows, OrganisationMapper mapper, OrganisationSearch search, JdbcClient jdbc) {
        this.rows = rows;
        this.mapper = mapper;
        this.search = search;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<RegisteredOrganisation> find(UUID id) {
        return rows.findById(id).map(mapper::toDomain);
    }

    @Override
    public Optional<OfficialText> name(UUID id) {
        return jdbc.sql("select name_kk, name_ru, name_en from ngo_organisations where id = ?")
                .param(id)
                .query((row, at) ->
                        new OfficialText(row.getString("name_kk"), row.getString("name_ru"), row.getString("name_en")))
                .optional();
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
