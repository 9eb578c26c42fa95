package kz.bastama.competition.paper;

import java.util.List;
import kz.bastama.competition.domain.Seated;
import kz.bastama.legal.Edition;
import kz.bastama.legal.OfficialText;

/** Who signs a protocol, and why somebody does not. */
final class Signers {

    private Signers() {}

    /** Why somebody is absent, as the protocol says it; null where it is not known. */
    static OfficialText absence(Seated member, Edition edition) {
        return member.absence() == null ? null : edition.title("absences." + member.absence());
    }

    /**
     * All but the chair. In meetings of before a chair was one of those present, the chair is written as post or initials and surname;
     * the members have their names in full, surname first.
     */
    static List<String> besides(String chair, List<String> present) {
        return present.stream()
                .filter(name -> present.contains(chair)
                        ? !name.equals(chair)
                        : !chair.contains(name.strip().split("\\s+")[0]))
                .toList();
    }
}
