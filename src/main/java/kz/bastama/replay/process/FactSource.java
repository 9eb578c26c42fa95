package kz.bastama.replay.process;

import java.util.Map;
import java.util.function.Function;
import kz.bastama.replay.domain.Part;

/** Facts of one field that the product can be asked for, by their words in the file. */
interface FactSource {

    /** Values: text, whole numbers, decimals, flags, instants, days, lists of names; null where there is none yet. */
    Map<String, Function<Part, Object>> facts();
}
