package kz.bastama.competition.paper;

import kz.bastama.legal.OfficialText;

/** What every protocol says above its text, and its extract repeats. */
interface ProtocolHead {

    OfficialText operator();

    OfficialText address();

    OfficialText city();

    OfficialText customer();

    OfficialText title();
}
