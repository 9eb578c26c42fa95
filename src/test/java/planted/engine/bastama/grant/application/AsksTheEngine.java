package planted.engine.bastama.grant.application;

import org.camunda.bpm.engine.RuntimeService;

record AsksTheEngine(RuntimeService engine) {}
