package kz.bastama.competition.domain;

import kz.bastama.form.Page;

/** The calls as the public searches them. */
public interface Calls {

    /** @param page from 0 */
    Page<Call> search(CallSearch search, int page);
}
