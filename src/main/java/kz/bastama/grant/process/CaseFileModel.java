package kz.bastama.grant.process;

/** What {@code processes/grant/case-file.bpmn} is called by from Java. */
final class CaseFileModel {

    static final String PROCESS = "case-file";

    private CaseFileModel() {}
}
