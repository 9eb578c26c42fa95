package kz.bastama.ngo.domain;

import java.util.List;
import java.util.Set;
import kz.bastama.ngo.Territory;

/** Where the territories are kept. */
public interface TerritoryRegister {

    Set<String> codes();

    /** Adds the new ones and renames the known; none is ever taken away, for profiles and lists name them. */
    void keep(List<Territory> territories);
}
