package kz.bastama.ngodatabase.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.bastama.form.Page;
import kz.bastama.ngodatabase.domain.Filing;
import kz.bastama.ngodatabase.domain.FilingQuery;
import kz.bastama.ngodatabase.domain.Filings;
import kz.bastama.party.Bin;
import org.springframework.stereotype.Repository;

@Repository
class StoredFilings implements Filings {

    private final FilingRows rows;
    private final FilingMapper mapper;
    private final FilingSearch search;

    StoredFilings(FilingRows rows, FilingMapper mapper, FilingSearch search) {
        this.rows = rows;
        this.mapper = mapper;
        this.search = search;
    }

    @Override
    public Optional<Filing> find(Bin bin, int reportingYear) {
        return rows.findByBinAndReportingYear(bin.digits(), reportingYear).map(mapper::toDomain);
    }

    @Override
    public List<Filing> of(Bin bin) {
        return rows.findByBinOrderByReportingYearDesc(bin.digits()).stream()
                .map(mapper::toDomain)
                .toList();
    }

    @Override
    public void add(Filing filing) {
        rows.save(mapper.toRow(filing));
    }

    @Override
    public void addAll(Collection<Filing> filings) {
        rows.saveAll(filings.stream().map(mapper::toRow).toList());
    }

    @Override
    public Page<Filing> search(FilingQuery query) {
        return search.find(query);
    }
}
