package kz.bastama.grant.domain;

import kz.bastama.legal.OfficialText;

/** Leads an evaluation from the closing of a project to its public conclusion. */
public interface EvaluationProcess {

    void start(Evaluation evaluation, Grant grant, OfficialText organisation);
}
