package kz.bastama.document.persistence;

import kz.bastama.document.domain.PaperNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row per sequence, locked from the look at it to the end of the transaction: a rolled back paper leaves no gap. */
@Repository
class JdbcPaperNumbers implements PaperNumbers {

    private final JdbcClient jdbc;

    JdbcPaperNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void hold(String prefix, int year) {
        jdbc.sql("insert into document_numbers (prefix, year, last) values (?, ?, 0) on conflict do nothing")
                .params(prefix, year)
                .update();
        jdbc.sql("select last from document_numbers where prefix = ? and year = ? for update")
                .params(prefix, year)
                .query(Integer.class)
                .single();
    }

    @Override
    public int take(String prefix, int year) {
        return jdbc.sql("update document_numbers set last = last + 1 where prefix = ? and year = ? returning last")
                .params(prefix, year)
                .query(Integer.class)
                .single();
    }
}
