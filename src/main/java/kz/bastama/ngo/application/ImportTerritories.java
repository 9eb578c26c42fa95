package kz.bastama.ngo.application;

import java.util.List;
import java.util.Map;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.ngo.domain.TerritoryList;
import kz.bastama.ngo.domain.TerritoryRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the list of KATO over: whole, or not at all. */
@Service
public class ImportTerritories {

    private static final String CASE = "territories";

    private final TerritoryRegister register;
    private final Journal journal;

    ImportTerritories(TerritoryRegister register, Journal journal) {
        this.register = register;
        this.journal = journal;
    }

    @Transactional
    public TerritoryList of(List<String> lines) {
        TerritoryList read = TerritoryList.read(lines, register.codes());
        if (read.refusals().isEmpty()) {
            register.keep(read.territories());
            journal.record(JournalEntry.of(CASE, "ngo.territoriesImported")
                    .with(Map.of(
                            "count", Integer.toString(read.territories().size()),
                            "passedOver", Integer.toString(read.passedOver()))));
        }
        return read;
    }
}
