package kz.bastama.grant.domain;

/** Makes archives in the background. */
public interface CaseFileProcess {

    void start(CaseFile file, Grant grant);
}
