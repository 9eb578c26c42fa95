package kz.bastama.engine.domain;

import java.time.Duration;

/** Remembers how far a demonstration moved its clock, so that a restart does not turn time back. */
public interface ClockOffsets {

    Duration load();

    void keep(Duration offset);
}
