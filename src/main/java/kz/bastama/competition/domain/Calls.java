package kz.bastama.competition.domain;

import java.util.List;
import kz.bastama.form.Page;

/** The calls as the public searches them. */
public interface Calls {

    /** @param page from 0 */
    Page<Call> search(CallSearch search, int page);

    /** KATO of the lots of all published calls, in the order of the codes. */
    List<String> territories();
}
