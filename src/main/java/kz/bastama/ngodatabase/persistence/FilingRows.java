package kz.bastama.ngodatabase.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface FilingRows extends CrudRepository<FilingRow, UUID> {

    Optional<FilingRow> findByBinAndReportingYear(String bin, int reportingYear);

    @Query("select * from ngodatabase_filings where bin = :bin order by reporting_year desc")
    List<FilingRow> findByBinOrderByReportingYearDesc(String bin);
}
