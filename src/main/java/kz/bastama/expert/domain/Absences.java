package kz.bastama.expert.domain;

import java.util.List;
import java.util.UUID;
import kz.bastama.expert.Absence;

/** Where days away are kept. */
public interface Absences {

    void add(Absence absence);

    void remove(UUID personId, UUID id);

    /** The earliest first. */
    List<Absence> of(UUID personId);
}
