package kz.bastama.replay.process;

import java.util.List;
import java.util.stream.Collectors;
import kz.bastama.replay.domain.Part;

/** The file of a case asks for what the product does not know: found only when it is played. */
class Unplayable extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unplayable(Part part, String words) {
        super("%d: %s: %s".formatted(part.line(), part.key(), words));
    }

    Unplayable(Part part, List<Act.Reason> reasons) {
        this(part, reasons.stream().map(Act.Reason::words).collect(Collectors.joining("; ")));
    }
}
