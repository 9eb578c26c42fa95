package kz.bastama.expert.domain;

import kz.bastama.expert.ExpertDraw;

/** Writes the published record of a draw. */
public interface DrawRecords {

    /** @return the text of the file; the same draw gives the same bytes */
    String write(ExpertDraw draw);
}
