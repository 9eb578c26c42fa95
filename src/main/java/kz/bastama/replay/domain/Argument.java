package kz.bastama.replay.domain;

/** What an act or a fact is told in a file. */
record Argument(String name, Kind kind, boolean needed) {

    static Argument needs(String name, Kind kind) {
        return new Argument(name, kind, true);
    }

    static Argument may(String name, Kind kind) {
        return new Argument(name, kind, false);
    }
}
