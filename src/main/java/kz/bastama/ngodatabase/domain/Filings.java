package kz.bastama.ngodatabase.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.bastama.form.Page;
import kz.bastama.party.Bin;

/** Where filings are kept, one an organisation and year. */
public interface Filings {

    Optional<Filing> find(Bin bin, int reportingYear);

    /** Latest year first. */
    List<Filing> of(Bin bin);

    void add(Filing filing);

    void addAll(Collection<Filing> filings);

    Page<Filing> search(FilingQuery query);
}
