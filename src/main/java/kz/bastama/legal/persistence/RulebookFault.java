package kz.bastama.legal.persistence;

import java.util.List;

/** The files of the rules cannot be used as they are; says everything that is wrong at once, and the product does not start. */
class RulebookFault extends RuntimeException {

    RulebookFault(List<String> faults) {
        super("The files of the rules are faulty:\n  " + String.join("\n  ", faults));
    }
}
