package kz.bastama.ngodatabase.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface FilingRows extends CrudRepository<FilingRow, UUID> {

    Optional<FilingRow> findByBinAndReportingYear(String bin, int reportingYear);

    List<FilingRow> findByBinOrderByReportingYearDesc(String bin);
}
