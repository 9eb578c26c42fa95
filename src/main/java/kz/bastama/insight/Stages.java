package kz.bastama.insight;

import java.util.List;

/** The stages on the way of a grant, in their order. */
public final class Stages {

    public static final List<String> ALL = List.of(
            "verification",
            "proposals",
            "drafting",
            "discussion",
            "council",
            "approval",
            "financing",
            "call",
            "intake",
            "check",
            "expertise",
            "commission",
            "objections",
            "contracting",
            "implementation",
            "report",
            "closing");

    private Stages() {}

    static int place(String stage) {
        return ALL.indexOf(stage);
    }
}
