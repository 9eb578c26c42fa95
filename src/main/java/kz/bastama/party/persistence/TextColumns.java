package kz.bastama.party.persistence;

/** An official text as three columns. */
record TextColumns(String kk, String ru, String en) {}
