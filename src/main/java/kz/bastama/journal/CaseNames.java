package kz.bastama.journal;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What the cases of a module are called, for whoever searches the journal. A module contributes one as a bean. */
public interface CaseNames {

    /** Ids of the cases whose number, title, organisation or BIN contains the text, read as searches read it. */
    Set<String> matching(String text);

    /** By id, those of the cases that are of this module. */
    Map<String, CaseName> named(Collection<String> caseIds);
}
